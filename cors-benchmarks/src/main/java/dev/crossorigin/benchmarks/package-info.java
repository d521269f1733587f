// SPDX-License-Identifier: Apache-2.0
/** What is measured with JMH, and the run that measures it all. */
@NullMarked
package dev.crossorigin.benchmarks;

import org.jspecify.annotations.NullMarked;
