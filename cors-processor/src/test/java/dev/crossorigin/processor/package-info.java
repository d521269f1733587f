// SPDX-License-Identifier: Apache-2.0
/** The processor as javac runs it: what it says, what it generates, what it leaves alone. */
@NullMarked
package dev.crossorigin.processor;

import org.jspecify.annotations.NullMarked;
