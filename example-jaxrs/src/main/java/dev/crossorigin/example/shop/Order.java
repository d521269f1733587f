// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

/**
 * A customer's order of one book.
 *
 * @param number names it in addresses
 * @param customer who ordered
 * @param book the book's id
 * @param quantity at least 1
 */
public record Order(int number, String customer, String book, int quantity) {

  Order withQuantity(int changed) {
    return new Order(number, customer, book, changed);
  }
}
