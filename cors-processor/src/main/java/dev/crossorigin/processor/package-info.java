// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor, one stage a package: discover, read, check, resolve, check, plan, emit,
 * report.
 */
@NullMarked
package dev.crossorigin.processor;

import org.jspecify.annotations.NullMarked;
