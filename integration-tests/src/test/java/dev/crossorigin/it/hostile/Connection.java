// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import dev.crossorigin.browser.Header;
import dev.crossorigin.browser.Headers;
import dev.crossorigin.browser.Response;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A connection that is kept: many requests, one after the other. */
final class Connection implements Closeable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket = new Socket();
  private final InputStream in;
  private boolean open = true;

  Connection(int port) throws IOException {
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends one request and reads its whole response. */
  Response exchange(String method, String target, List<Header> lines) throws IOException {
    StringBuilder text = new StringBuilder(method).append(' ').append(target);
    text.append(" HTTP/1.1\r\nHost: pets.example\r\n");
    lines.forEach(line -> text.append(line).append("\r\n"));
    text.append(
        method.equals("POST") || method.equals("PUT") ? "Content-Length: 0\r\n\r\n" : "\r\n");
    socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    List<Header> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(":", 2);
      headers.add(new Header(parts[0], parts[1].strip()));
    }
    Response response = new Response(status, new Headers(headers));
    if (!method.equals("HEAD") && status != 204) {
      skipContent(response);
    }
    open = response.headers().get("Connection").filter("close"::equalsIgnoreCase).isEmpty();
    return response;
  }

  /** Whether the server takes another request. */
  boolean isOpen() {
    return open;
  }

  private void skipContent(Response response) throws IOException {
    if (response.headers().get("Transfer-Encoding").filter("chunked"::equals).isPresent()) {
      int size;
      do {
        size = Integer.parseInt(line(), 16);
        in.skipNBytes(size);
        line();
      } while (size > 0);
    } else {
      in.skipNBytes(Integer.parseInt(response.headers().get("Content-Length").orElse("0")));
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException(line.toString());
      }
      line.append((char) b);
    }
    line.setLength(line.length() - 1);
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
