// SPDX-License-Identifier: Apache-2.0
/**
 * What the text of a policy means: the same answers as the engine's, written a second time from the
 * documentation alone, plainly and without regard to speed, and sharing no code with it.
 */
@NullMarked
package dev.crossorigin.meaning;

import org.jspecify.annotations.NullMarked;
