// SPDX-License-Identifier: Apache-2.0
/**
 * Compares what preflights are promised with where Jersey's own dispatch leads, on random resource
 * classes that are compiled with the processor and really called.
 */
@NullMarked
package dev.crossorigin.it.routing;

import org.jspecify.annotations.NullMarked;
