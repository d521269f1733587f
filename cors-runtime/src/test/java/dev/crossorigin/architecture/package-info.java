// SPDX-License-Identifier: Apache-2.0
/** Which package may know which: read from the class files, so that nothing can be forgotten. */
@NullMarked
package dev.crossorigin.architecture;

import org.jspecify.annotations.NullMarked;
