// SPDX-License-Identifier: Apache-2.0
/** The compiler's lens beside the one of reflection. */
@NullMarked
package dev.crossorigin.processor.read;

import org.jspecify.annotations.NullMarked;
