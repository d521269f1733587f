// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * A client that adds, merges, trims and forbids nothing. Each request has its own connection to a
 * port of the loopback address.
 */
public final class RawHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final int port;

  /** Talks to this port of 127.0.0.1. */
  public RawHttp(int port) {
    this.port = port;
  }

  /** Sends the request and reads the response until the server closes the connection. */
  public RawResponse send(RawRequest request) {
    try (Socket socket = connect()) {
      write(request, socket);
      return RawResponse.parse(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    }
  }

  /** Sends the request, reads some bytes of the response, and is gone. */
  public void leave(RawRequest request, int bytes) {
    try (Socket socket = connect()) {
      write(request, socket);
      socket.getInputStream().readNBytes(bytes);
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    }
  }

  private Socket connect() throws IOException {
    int millis = Math.toIntExact(PATIENCE.toMillis());
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis);
    socket.setSoTimeout(millis);
    return socket;
  }

  private void write(RawRequest request, Socket socket) throws IOException {
    socket.getOutputStream().write(request.bytes("127.0.0.1:" + port));
    socket.getOutputStream().flush();
  }
}
