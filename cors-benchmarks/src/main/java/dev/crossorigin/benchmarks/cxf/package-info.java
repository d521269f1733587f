// SPDX-License-Identifier: Apache-2.0
/** CXF's filter, in a chain of interceptors that does nothing else. */
@NullMarked
package dev.crossorigin.benchmarks.cxf;

import org.jspecify.annotations.NullMarked;
