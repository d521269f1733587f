// SPDX-License-Identifier: Apache-2.0
/** The bookshop itself: books, orders, customers. Knows nothing of HTTP. */
@NullMarked
package dev.crossorigin.example.shop;

import org.jspecify.annotations.NullMarked;
