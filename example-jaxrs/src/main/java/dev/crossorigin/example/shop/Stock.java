// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many copies of each book are in the store. */
public final class Stock {

  private static final int DELIVERY = 10;

  private final Map<String, Integer> copies = new ConcurrentHashMap<>();

  /** Has a box of copies delivered and says how many there are now. */
  public int reorder(String book) {
    return copies.merge(book, DELIVERY, Integer::sum);
  }
}
