// SPDX-License-Identifier: Apache-2.0
/** Turns what was measured into a page. */
@NullMarked
package dev.crossorigin.benchmarks.report;

import org.jspecify.annotations.NullMarked;
