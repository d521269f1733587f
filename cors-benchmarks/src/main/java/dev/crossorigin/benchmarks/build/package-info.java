// SPDX-License-Identifier: Apache-2.0
/** What the processor costs a build, beside another processor. */
@NullMarked
package dev.crossorigin.benchmarks.build;

import org.jspecify.annotations.NullMarked;
