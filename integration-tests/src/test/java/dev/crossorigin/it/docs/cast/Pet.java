// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

/** In snippets, an animal for sale. */
public record Pet(String name) {}
