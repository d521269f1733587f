// SPDX-License-Identifier: Apache-2.0
/**
 * Holds the documentation to the truth: what it shows is compiled and run, what it links to exists.
 */
@NullMarked
package dev.crossorigin.it.docs;

import org.jspecify.annotations.NullMarked;
