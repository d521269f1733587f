// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bookshop as it is started from a shell. */
@Timeout(60)
class BookshopProgramTest {

  private @Nullable Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void a_taken_port_is_named_with_the_way_around_it() throws Exception {
    try (ServerSocket taken = listen(0)) {
      Process bookshop = run("-Dbookshop.port=" + taken.getLocalPort());

      assertThat(new String(bookshop.getInputStream().readAllBytes(), UTF_8).lines())
          .containsExactly(
              "Port %d is taken by another program. Choose another one with -Dbookshop.port=<port>."
                  .formatted(taken.getLocalPort()));
      assertThat(bookshop.waitFor()).isEqualTo(1);
    }
  }

  @Test
  void something_that_is_no_port_is_named() throws Exception {
    Process bookshop = run("-Dbookshop.port=80 80");

    assertThat(new String(bookshop.getInputStream().readAllBytes(), UTF_8).lines())
        .containsExactly("bookshop.port must be a port between 1 and 65535, not \"80 80\"");
    assertThat(bookshop.waitFor()).isEqualTo(1);
  }

  @Test
  void it_says_where_it_is_and_closes_when_asked_to() throws Exception {
    assumeTrue(isFree(Ports.USUAL.shop()), "the port that the policies name is taken");
    Process bookshop =
        run("-Dbookshop.port=" + freePort(), "-Dbookshop.stranger.port=" + freePort());
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = bookshop.inputReader(UTF_8)) {
      String line;
      while ((line = output.readLine()) != null) {
        lines.add(line);
        if (line.contains("Ctrl-C")) {
          bookshop.toHandle().destroy(); // to its shutdown hook the same as Ctrl-C
        }
      }
    }

    assertThat(lines).anyMatch(line -> line.contains(Ports.address(Ports.USUAL.shop())));
    assertThat(lines).last().isEqualTo("The bookshop is closed.");
    assertThat(lines).noneMatch(line -> line.contains("Exception"));
    assertThat(bookshop.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private Process run(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bookshop.class.getName()));
    Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
    process = started;
    return started;
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = listen(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = listen(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
