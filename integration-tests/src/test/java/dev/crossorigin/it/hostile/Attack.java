// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import java.nio.charset.StandardCharsets;

/**
 * Bytes that are sent to a server.
 *
 * @param name what is tried
 * @param grant whether it may end in a grant to {@link Fortress#APP}
 * @param text one character a byte; {@code %HOST%} stands for the server's address
 */
record Attack(String name, Grant grant, String text) {

  /** Whether the last answer may allow the origin that is allowed. */
  enum Grant {
    NEVER,
    /** Servers differ in what they make of such bytes. */
    MAYBE,
    ALWAYS
  }

  /** A request; lines are written as they stand here. */
  static Attack of(Grant grant, String name, String method, String target, String... lines) {
    return new Attack(name, grant, request(method, target, true, lines));
  }

  /** A preflight for {@code GET} of the allowed origin, with other lines in addition. */
  static Attack preflight(Grant grant, String name, String target, String... lines) {
    String[] all = new String[lines.length + 2];
    all[0] = "Origin: " + Fortress.APP;
    all[1] = "Access-Control-Request-Method: GET";
    System.arraycopy(lines, 0, all, 2, lines.length);
    return of(grant, name, "OPTIONS", target, all);
  }

  static String request(String method, String target, boolean last, String... lines) {
    StringBuilder text = new StringBuilder(method).append(' ').append(target);
    text.append(" HTTP/1.1\r\nHost: %HOST%\r\n");
    for (String line : lines) {
      text.append(line).append("\r\n");
    }
    return text.append(last ? "Connection: close\r\n\r\n" : "\r\n").toString();
  }

  byte[] bytes(int port) {
    return text.replace("%HOST%", "127.0.0.1:" + port).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return name;
  }
}
