// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

/**
 * The origins that the policies name. They are constants because policies are compiled: what an
 * annotation allows is settled, and checked, before the service runs.
 */
public final class Origins {

  /** The port that serves the shop's own page. */
  public static final int SHOP_PORT = 8481;

  /**
   * The shop's own page. Port and scheme are part of an origin, so this is another origin than the
   * API's; it is the same site, so the session cookie goes along although it is {@code SameSite}.
   */
  public static final String SHOP = "http://localhost:" + SHOP_PORT;

  private Origins() {}
}
