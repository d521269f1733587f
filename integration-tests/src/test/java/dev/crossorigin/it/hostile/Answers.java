// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server sent until it closed the connection, taken apart without trust in it.
 *
 * @param heads one element for each response: its status line and header lines
 */
record Answers(List<List<String>> heads) {

  private static final Pattern NEXT = Pattern.compile("(?=HTTP/1\\.1 [0-9]{3} )");

  private static final int PATIENCE_MILLIS = 5_000;

  /** Sends bytes, and reads until the end. */
  static Answers to(byte[] bytes, int port) throws IOException {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        InputStream in = socket.getInputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
          received.write(b);
        }
      } catch (SocketException | SocketTimeoutException cutOff) {
        // a server that has read enough hangs up, or waits for more; what it said before counts
      }
    }
    return of(received.toString(StandardCharsets.ISO_8859_1));
  }

  private static Answers of(String text) {
    List<List<String>> heads = new ArrayList<>();
    for (String response : NEXT.split(text, -1)) {
      if (response.startsWith("HTTP/1.1 ")) {
        heads.add(List.of(response.split("\r\n\r\n", 2)[0].split("\r\n", -1)));
      }
    }
    return new Answers(heads);
  }

  /** The status codes, in order. */
  List<String> statuses() {
    return heads.stream().map(head -> head.get(0).substring(9, 12)).toList();
  }

  /** The values of a header in the last response. */
  List<String> last(String name) {
    return heads.isEmpty() ? List.of() : values(heads.get(heads.size() - 1), name);
  }

  /** The values of a header in all responses. */
  List<String> all(String name) {
    return heads.stream().flatMap(head -> values(head, name).stream()).toList();
  }

  /** Every header line. */
  Stream<String> lines() {
    return heads.stream().flatMap(head -> head.stream().skip(1));
  }

  private static List<String> values(List<String> head, String name) {
    return head.stream()
        .skip(1)
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }
}
