// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

/** In snippets, all that is for sale. */
public record Catalog(String name) {}
