// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

/** In snippets, a customer, as the shop knows one. */
public record Account(String name) {}
