// SPDX-License-Identifier: Apache-2.0
/** Tests of what the report says. */
@NullMarked
package dev.crossorigin.benchmarks.report;

import org.jspecify.annotations.NullMarked;
