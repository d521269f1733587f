// SPDX-License-Identifier: Apache-2.0
/** The bookshop over real sockets, in its own process, and in a browser. */
@NullMarked
package dev.crossorigin.example;

import org.jspecify.annotations.NullMarked;
