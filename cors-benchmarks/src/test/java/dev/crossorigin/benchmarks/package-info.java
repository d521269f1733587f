// SPDX-License-Identifier: Apache-2.0
/** Gates on what is exact: bytes. Times are in the report. */
@NullMarked
package dev.crossorigin.benchmarks;

import org.jspecify.annotations.NullMarked;
