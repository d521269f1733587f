// SPDX-License-Identifier: Apache-2.0
/** The code of Vert.x and of Quarkus, on the header fields of Vert.x. */
@NullMarked
package dev.crossorigin.benchmarks.vertx;

import org.jspecify.annotations.NullMarked;
