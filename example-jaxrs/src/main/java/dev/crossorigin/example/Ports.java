// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import dev.crossorigin.example.api.Origins;

/**
 * The three ports of the bookshop, all on the loopback address.
 *
 * @param api the API, and the page on the API's own origin
 * @param shop the page on the origin that the policies allow
 * @param stranger the page on an origin that they do not
 */
public record Ports(int api, int shop, int stranger) {

  /** Chooses another port for the API. */
  static final String API_PROPERTY = "bookshop.port";

  /** Chooses another port for the page that is not allowed. */
  static final String STRANGER_PROPERTY = "bookshop.stranger.port";

  /** Any that are free. */
  public static final Ports FREE = new Ports(0, 0, 0);

  /** The usual ones. */
  public static final Ports USUAL = new Ports(8480, Origins.SHOP_PORT, 8482);

  /**
   * The usual ones, unless system properties say otherwise. There is none for the shop's page: the
   * policies name its origin, and they are compiled.
   *
   * @throws IllegalArgumentException if a property is not a port
   */
  static Ports chosen() {
    return new Ports(
        chosen(API_PROPERTY, USUAL.api), USUAL.shop, chosen(STRANGER_PROPERTY, USUAL.stranger));
  }

  /** The address of a port as browsers write it, which is also the origin of pages from there. */
  static String address(int port) {
    return "http://localhost:" + port;
  }

  private static int chosen(String property, int usual) {
    String value = System.getProperty(property);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_535) {
      throw new IllegalArgumentException(
          property + " must be a port between 1 and 65535, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }
}
