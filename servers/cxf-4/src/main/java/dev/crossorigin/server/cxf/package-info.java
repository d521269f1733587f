// SPDX-License-Identifier: Apache-2.0
/** CXF. */
@NullMarked
package dev.crossorigin.server.cxf;

import org.jspecify.annotations.NullMarked;
