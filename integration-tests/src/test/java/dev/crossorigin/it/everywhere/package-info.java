// SPDX-License-Identifier: Apache-2.0
/** What must be the same on every runtime. */
@NullMarked
package dev.crossorigin.it.everywhere;

import org.jspecify.annotations.NullMarked;
