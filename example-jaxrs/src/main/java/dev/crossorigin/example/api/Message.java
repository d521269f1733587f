// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

/**
 * A sentence for the user, where there is nothing else to answer.
 *
 * @param message the sentence
 */
public record Message(String message) {}
