// SPDX-License-Identifier: Apache-2.0
/** Jetty's handler, on its own header fields. */
@NullMarked
package dev.crossorigin.benchmarks.jetty;

import org.jspecify.annotations.NullMarked;
