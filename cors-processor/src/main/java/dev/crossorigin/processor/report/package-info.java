// SPDX-License-Identifier: Apache-2.0
/**
 * The last stage: findings become messages at the annotation values that they are about. Nothing
 * else talks to the compiler's message printer.
 */
@NullMarked
package dev.crossorigin.processor.report;

import org.jspecify.annotations.NullMarked;
