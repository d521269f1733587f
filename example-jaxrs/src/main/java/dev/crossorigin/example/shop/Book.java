// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

/**
 * A book on the shelf.
 *
 * @param id names it in addresses
 * @param title as on the cover
 * @param author as on the cover
 * @param cents its price in euro cents
 */
public record Book(String id, String title, String author, int cents) {}
