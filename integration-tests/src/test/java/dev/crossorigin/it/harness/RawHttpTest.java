// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RawHttpTest {

  @Test
  void lines_reach_the_server_in_order_with_repetition_case_and_white_space() throws Exception {
    RawRequest request =
        RawRequest.of("patcH", "/a//b;c=d?e", "x-B: 1", "X-a:  2\t,3 ", "x-b: 1", "X-Empty:");
    String received = received(request, "HTTP/1.1 204 No Content\r\n\r\n");
    assertThat(received)
        .startsWith("patcH /a//b;c=d?e HTTP/1.1\r\nHost: 127.0.0.1:")
        .contains("\r\nx-B: 1\r\nX-a: 2\t,3\r\nx-b: 1\r\nX-Empty: \r\n")
        .endsWith("\r\nConnection: close\r\n\r\n");
  }

  @Test
  void a_host_of_the_request_is_the_only_one() throws Exception {
    String received =
        received(RawRequest.of("GET", "/", "Host: api.example"), "HTTP/1.1 200 OK\r\n\r\n");
    assertThat(received).containsOnlyOnce("ost: ").contains("Host: api.example\r\n");
  }

  @Test
  void a_response_keeps_its_lines_apart_and_joins_them_as_fetch_does() {
    RawResponse response =
        parse("HTTP/1.1 403 Forbidden\r\nvary: Origin\r\nVary: a ,, b\r\nx-empty:\r\n\r\nno");
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.values("VARY")).containsExactly("Origin", "a ,, b");
    assertThat(response.header("Vary")).contains("Origin, a ,, b");
    assertThat(response.vary()).containsExactly("Origin", "a", "b");
    assertThat(response.header("x-empty")).contains("");
    assertThat(response.header("x-absent")).isEmpty();
    assertThat(response.body()).isEqualTo("no");
  }

  @Test
  void chunks_are_put_together() {
    RawResponse response =
        parse(
            String.join(
                "\r\n",
                "HTTP/1.1 200 OK",
                "Transfer-Encoding: chunked",
                "",
                "3;x=y",
                "abc",
                "A",
                "0123456789",
                "0",
                "",
                ""));
    assertThat(response.body()).isEqualTo("abc0123456789");
  }

  @Test
  void half_a_response_is_an_error() {
    assertThatThrownBy(() -> parse("HTTP/1.1 200 OK\r\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RawResponse parse(String text) {
    return RawResponse.parse(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String received(RawRequest request, String answer) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<String> received =
          CompletableFuture.supplyAsync(() -> answerOnce(server, answer));
      new RawHttp(server.getLocalPort()).send(request);
      return received.get();
    }
  }

  private static String answerOnce(ServerSocket server, String answer) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      while (!received.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        received.write(in.read());
      }
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
      return received.toString(StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
