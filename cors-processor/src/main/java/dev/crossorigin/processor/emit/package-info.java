// SPDX-License-Identifier: Apache-2.0
/** The stage that prints a plan as Java source. Decides nothing, reports nothing. */
@NullMarked
package dev.crossorigin.processor.emit;

import org.jspecify.annotations.NullMarked;
