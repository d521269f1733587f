// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table does not show of exceptions that Jersey leaves to its server. */
class UnmappedExceptionIT {

  private static final Logger LOGGER = Logger.getLogger("dev.crossorigin");
  private static final RawRequest UNMAPPED = RawRequest.of("GET", "/failing/unmapped");
  private static final RawRequest ALLOWED = UNMAPPED.with("Origin: " + Failing.ALLOWED);

  private final Silence silence = new Silence();

  /** Leaves them to the server. */
  public static class WithoutMapper extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Failing.class);
    }

    @Override
    public Map<String, Object> getProperties() {
      return Map.of("crossorigin.map-unmapped-exceptions", "false");
    }
  }

  /** Has the server's own error pages made by Jersey. */
  public static class WithoutErrorPages extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Failing.class);
    }

    @Override
    public Map<String, Object> getProperties() {
      return Map.of("jersey.config.server.response.setStatusOverSendError", "true");
    }
  }

  @AfterEach
  void speak() {
    silence.close();
  }

  @ParameterizedTest
  @MethodSource("dev.crossorigin.it.harness.ServerKind#jersey")
  void one_that_is_answered_for_a_page_is_logged_with_its_cause(ServerKind kind) {
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    Handler handler = recorder(records);
    LOGGER.addHandler(handler);
    try (Server server = kind.start(Deployed.WithPolicies.class)) {
      assertThat(server.send(ALLOWED).status()).isEqualTo(500);
      assertThat(records)
          .singleElement()
          .satisfies(
              record -> {
                assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
                assertThat(record.getThrown()).hasToString(new Providers.Wanted().toString());
              });
      assertThat(server.send(UNMAPPED).status()).isEqualTo(500);
      assertThat(records).hasSize(1);
    } finally {
      LOGGER.removeHandler(handler);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.crossorigin.it.harness.ServerKind#jersey")
  void all_are_left_to_the_server_where_the_application_wants_it(ServerKind kind) {
    try (Server server = kind.start(WithoutMapper.class)) {
      RawResponse response = server.send(ALLOWED);
      assertThat(response.status()).isEqualTo(500);
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.body()).isEqualTo(server.send(UNMAPPED).body());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.crossorigin.it.harness.ServerKind#jersey")
  void an_error_keeps_vary_in_every_server_if_jersey_writes_it(ServerKind kind) {
    try (Server server = kind.start(WithoutErrorPages.class)) {
      RawRequest request = RawRequest.of("DELETE", "/failing/ok");
      for (RawRequest each : List.of(request, request.with("Origin: " + Failing.ALLOWED))) {
        RawResponse response = server.send(each);
        assertThat(response.status()).isEqualTo(405);
        assertThat(response.vary()).containsExactly("Origin");
      }
    }
  }

  private static Handler recorder(List<LogRecord> records) {
    return new Handler() {

      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
