// SPDX-License-Identifier: Apache-2.0
/**
 * The stage that decides what the generated table says: names, order, values. Free of compiler
 * types.
 */
@NullMarked
package dev.crossorigin.processor.plan;

import org.jspecify.annotations.NullMarked;
