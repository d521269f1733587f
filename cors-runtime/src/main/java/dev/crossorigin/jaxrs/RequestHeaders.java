// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

/**
 * Names of the request headers that we read. Lower case: Jersey's header map would otherwise make a
 * lower-case copy of the name on every access.
 */
final class RequestHeaders {

  static final String ORIGIN = "origin";
  static final String REQUEST_METHOD = "access-control-request-method";
  static final String REQUEST_HEADERS = "access-control-request-headers";
  static final String HOST = "host";
  static final String SEC_FETCH_SITE = "sec-fetch-site";

  private RequestHeaders() {}
}
