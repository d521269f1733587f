// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

/** In snippets, an appointment with the vet. */
public record Visit(String name) {}
