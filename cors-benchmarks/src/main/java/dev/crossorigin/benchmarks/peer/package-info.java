// SPDX-License-Identifier: Apache-2.0
/** Whose code is compared, each on the request and response types that it is written for. */
@NullMarked
package dev.crossorigin.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
