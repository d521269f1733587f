// SPDX-License-Identifier: Apache-2.0
/** Takes the measurements, one section after the other, and keeps them as text. */
@NullMarked
package dev.crossorigin.benchmarks.run;

import org.jspecify.annotations.NullMarked;
