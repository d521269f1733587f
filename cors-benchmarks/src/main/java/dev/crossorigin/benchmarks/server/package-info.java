// SPDX-License-Identifier: Apache-2.0
/** A whole server on the loopback, with and without us. */
@NullMarked
package dev.crossorigin.benchmarks.server;

import org.jspecify.annotations.NullMarked;
