// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.spi;

/** What CORS adds to one resource method. */
public interface EndpointRow {

  /** Binds {@code policy}, which answers actual requests, to the resource method. */
  EndpointRow filter(PolicyRow policy);

  /**
   * Lets the OPTIONS handler answer preflights for the resource method.
   *
   * @param allowedHeaders the value of {@code Access-Control-Allow-Headers}: lower-case names,
   *     sorted, joined by commas; {@code *}; {@code *,authorization}; or empty
   */
  EndpointRow preflight(String allowedHeaders);

  /**
   * Nothing is written for the resource method anywhere, so that a policy for the whole application
   * may hold for it.
   *
   * @param headers the request headers that it is seen to read: lower-case names, sorted, joined by
   *     commas
   */
  EndpointRow reads(String headers);
}
