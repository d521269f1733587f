// SPDX-License-Identifier: Apache-2.0
/** The types of your own that snippets of the documentation speak of without declaring them. */
@NullMarked
package dev.crossorigin.it.docs.cast;

import org.jspecify.annotations.NullMarked;
