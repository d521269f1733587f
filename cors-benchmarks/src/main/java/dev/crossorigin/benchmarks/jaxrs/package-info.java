// SPDX-License-Identifier: Apache-2.0
/** Filters of Jakarta REST, ours among them, on Jersey's own request and response. */
@NullMarked
package dev.crossorigin.benchmarks.jaxrs;

import org.jspecify.annotations.NullMarked;
