// SPDX-License-Identifier: Apache-2.0
/** Opens the bookshop: three servers on loopback ports, and the journal of what reaches the API. */
@NullMarked
package dev.crossorigin.example;

import org.jspecify.annotations.NullMarked;
