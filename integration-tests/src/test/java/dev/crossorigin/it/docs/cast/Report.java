// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

/** In snippets, figures for the management. */
public record Report(String name) {}
