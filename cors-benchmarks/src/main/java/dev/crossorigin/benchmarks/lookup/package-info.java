// SPDX-License-Identifier: Apache-2.0
/** The tables of this project by themselves, beside what the JDK has. */
@NullMarked
package dev.crossorigin.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
