// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A bounded number of requests over a few connections to this machine, each kept open. */
final class Load {

  private static final int CONNECTIONS = 8;

  private Load() {}

  /** Requests a second, of this many on each connection; every answer must have the status. */
  static double requestsPerSecond(int port, String request, String status, int requests)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long start = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        running.add(
            clients.submit(
                () -> {
                  converse(port, request, status, requests);
                  return null;
                }));
      }
      for (Future<?> client : running) {
        client.get();
      }
      return CONNECTIONS * (double) requests * 1e9 / (System.nanoTime() - start);
    } finally {
      clients.shutdownNow();
    }
  }

  private static void converse(int port, String request, String status, int requests)
      throws IOException {
    byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int i = 0; i < requests; i++) {
        out.write(bytes);
        out.flush();
        String first = line(in);
        if (!first.startsWith("HTTP/1.1 " + status)) {
          throw new IOException("expected " + status + ", got " + first);
        }
        in.skipNBytes(contentLength(in));
      }
    }
  }

  /** Reads the headers. */
  private static long contentLength(InputStream in) throws IOException {
    long length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Long.parseLong(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return length;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server hung up");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
