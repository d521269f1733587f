// SPDX-License-Identifier: Apache-2.0
/** Requests that no browser sends, and more of them at once than any page would. */
@NullMarked
package dev.crossorigin.it.hostile;

import org.jspecify.annotations.NullMarked;
