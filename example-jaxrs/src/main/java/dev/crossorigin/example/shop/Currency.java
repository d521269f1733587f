// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A currency that the shop quotes prices in, at a rate fixed for the example. */
public enum Currency {
  EUR("1"),
  GBP("0.86"),
  USD("1.09");

  private final BigDecimal rate;

  Currency(String rate) {
    this.rate = new BigDecimal(rate);
  }

  /** A price in this currency, with two decimals. */
  public BigDecimal price(Book book) {
    return BigDecimal.valueOf(book.cents(), 2).multiply(rate).setScale(2, RoundingMode.HALF_UP);
  }
}
