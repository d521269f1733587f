// SPDX-License-Identifier: Apache-2.0
/**
 * Random and hostile input for everything that reads a request, held against the plain models.
 *
 * <p>The ordinary run replays what fuzzing has kept, and tries random input; {@code
 * docs/testing.md} says how to fuzz.
 */
@NullMarked
package dev.crossorigin.fuzz;

import org.jspecify.annotations.NullMarked;
