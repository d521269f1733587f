// SPDX-License-Identifier: Apache-2.0
/** Micronaut's filter, on its own simple request and response. */
@NullMarked
package dev.crossorigin.benchmarks.micronaut;

import org.jspecify.annotations.NullMarked;
