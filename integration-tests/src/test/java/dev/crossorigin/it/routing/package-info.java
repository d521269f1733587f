// SPDX-License-Identifier: Apache-2.0
/**
 * Compares where a route table leads with where Jersey's own dispatch leads, on random resource
 * classes that are compiled and really called.
 */
@NullMarked
package dev.crossorigin.it.routing;

import org.jspecify.annotations.NullMarked;
