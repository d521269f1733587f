// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes response headers. Names are lower case: Jersey's header map would otherwise make a
 * lower-case copy of the name on every access.
 */
final class ResponseHeaders {

  static final String ALLOW_ORIGIN = "access-control-allow-origin";
  static final String ALLOW_CREDENTIALS = "access-control-allow-credentials";
  static final String ALLOW_METHODS = "access-control-allow-methods";
  static final String ALLOW_HEADERS = "access-control-allow-headers";
  static final String EXPOSE_HEADERS = "access-control-expose-headers";
  static final String MAX_AGE = "access-control-max-age";
  static final String VARY = "vary";
  private static final String CONTENT_TYPE = "content-type";
  static final String REASON = "x-cors-reason";
  private static final String CORS_PREFIX = "access-control-";

  private ResponseHeaders() {}

  /** Sets a header to one value. The list is new each time, for other filters may add to it. */
  static void set(Map<String, List<Object>> headers, String name, String value) {
    List<Object> values = new ArrayList<>(1);
    values.add(value);
    headers.put(name, values);
  }

  /**
   * Removes the CORS headers that the application wrote itself.
   *
   * @return whether there were any
   */
  static boolean removeForeign(Map<String, List<Object>> headers) {
    return !hasTypeOnly(headers) && removeForeignAmong(headers);
  }

  /** The usual case, told without an iterator over the names. */
  private static boolean hasTypeOnly(Map<String, List<Object>> headers) {
    int size = headers.size();
    return size == 0 || (size == 1 && headers.containsKey(CONTENT_TYPE));
  }

  private static boolean removeForeignAmong(Map<String, List<Object>> headers) {
    List<String> foreign = null;
    for (String name : headers.keySet()) {
      if (name.regionMatches(true, 0, CORS_PREFIX, 0, CORS_PREFIX.length())) {
        if (foreign == null) {
          foreign = new ArrayList<>();
        }
        foreign.add(name);
      }
    }
    if (foreign == null) {
      return false;
    }
    foreign.forEach(headers::remove);
    return true;
  }

  /** Adds a token to {@code Vary} unless it, or {@code *}, is there. */
  static void vary(Map<String, List<Object>> headers, String token) {
    List<Object> values = new ArrayList<>(1);
    values.add(token);
    List<Object> present = headers.put(VARY, values); // one access in the usual case: none present
    if (present != null) {
      restore(headers, present, values, token);
    }
  }

  /** Gives back what a header had before it was set to a token. */
  private static void restore(
      Map<String, List<Object>> headers, List<Object> present, List<Object> values, String token) {
    if (lists(present, token)) {
      headers.put(VARY, present);
    } else {
      values.addAll(0, present); // the application's list may be immutable
    }
  }

  /**
   * Adds several tokens to {@code Vary}.
   *
   * @param line the same tokens as one line, for the usual case that there is none
   */
  static void vary(Map<String, List<Object>> headers, String line, List<String> tokens) {
    List<Object> values = new ArrayList<>(1);
    values.add(line);
    List<Object> present = headers.put(VARY, values);
    if (present != null) {
      headers.put(VARY, present);
      tokens.forEach(token -> vary(headers, token));
    }
  }

  private static boolean lists(List<Object> fieldLines, String token) {
    for (Object line : fieldLines) {
      for (String member : String.valueOf(line).split(",", -1)) {
        String name = member.strip();
        if (name.equals("*") || name.equalsIgnoreCase(token)) {
          return true;
        }
      }
    }
    return false;
  }
}
