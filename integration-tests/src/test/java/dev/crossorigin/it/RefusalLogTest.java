// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators see of decisions, in the log and in the Flight Recorder. */
class RefusalLogTest {

  private static final String APP = "https://app.example";
  private static final String EVIL = "https://evil.example";

  private Server server;

  /** Under several policies. */
  @Path("/pets")
  @CrossOrigin(origins = APP)
  public static class Pets {

    @GET
    @Path("{id}")
    public String get() {
      return "got";
    }

    @PUT
    @Path("{id}")
    public String put() {
      return "put";
    }

    @GET
    @Path("strict")
    @CrossOrigin(rejectDisallowed = true)
    public String strict() {
      return "strict";
    }

    @GET
    @Path("closed")
    @SameOriginOnly
    public String closed() {
      return "closed";
    }
  }

  /** Holds another class of the same name. */
  static class Elsewhere {

    /** Overloads under policies of their own. */
    @Path("/elsewhere")
    @CrossOrigin(origins = APP)
    public static class Pets {

      @GET
      public String get() {
        return "all";
      }

      @GET
      @Path("{id}")
      @CrossOrigin(maxAge = 1)
      public String get(@PathParam("id") String id) {
        return id;
      }

      @GET
      @Path("{id}/{toy}")
      @CrossOrigin(maxAge = 2)
      public String get(@PathParam("id") String id, @PathParam("toy") String toy) {
        return id + toy;
      }
    }
  }

  @BeforeEach
  void start() {
    server = Server.of(Pets.class);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void get(String path, String origin) {
    server.send(RawRequest.of("GET", path, "Origin: " + origin));
  }

  private static List<String> lines(CapturedLog log) {
    return log.messages().stream().filter(line -> line.startsWith("FINE CORS6")).toList();
  }

  @Test
  void every_kind_of_refusal_is_one_line() {
    try (CapturedLog log = CapturedLog.open(Level.FINE)) {
      server.send(RawRequest.preflight("/pets/7", EVIL, "PUT", ""));
      get("/pets/7", EVIL);
      get("/pets/strict", EVIL);
      get("/pets/closed", EVIL);
      server.send(RawRequest.of("DELETE", "/pets/7", "Origin: " + EVIL));

      String type = Pets.class.getName();
      assertThat(lines(log))
          .containsExactly(
              "FINE CORS606 preflight refused: the policy does not allow the origin; \"PUT\""
                  + " /pets/{id} from \"https://evil.example\"; "
                  + type
                  + ".put(); policy RefusalLogTest.Pets in "
                  + type,
              "FINE CORS606 not allowed: the policy does not allow the origin; \"GET\" /pets/{id}"
                  + " from \"https://evil.example\"; "
                  + type
                  + ".get(); policy RefusalLogTest.Pets in "
                  + type,
              "FINE CORS606 rejected: the policy does not allow the origin; \"GET\" /pets/strict"
                  + " from \"https://evil.example\"; "
                  + type
                  + ".strict(); policy RefusalLogTest.Pets.strict in "
                  + type,
              "FINE CORS604 rejected: the resource method is @SameOriginOnly; \"GET\" /pets/closed"
                  + " from \"https://evil.example\"; "
                  + type
                  + ".closed(); policy RefusalLogTest.Pets.closed in "
                  + type,
              "FINE CORS606 not allowed: the policy does not allow the origin; \"DELETE\""
                  + " /pets/{id} from \"https://evil.example\"");
    }
  }

  @Test
  void what_is_allowed_same_origin_or_no_cors_is_no_refusal() {
    try (CapturedLog log = CapturedLog.open(Level.FINE)) {
      get("/pets/7", APP);
      get("/pets/7", server.origin());
      get("/pets/strict", server.origin());
      server.send(RawRequest.of("GET", "/pets/7"));
      server.send(RawRequest.preflight("/pets/7", APP, "PUT", ""));

      assertThat(lines(log)).isEmpty();
    }
  }

  @Test
  void nothing_is_logged_unless_that_is_asked_for() {
    try (CapturedLog log = CapturedLog.open(Level.INFO)) {
      get("/pets/7", EVIL);

      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void what_was_sent_stands_in_quotes_in_ascii_and_cannot_begin_a_line() {
    try (CapturedLog log = CapturedLog.open(Level.FINE)) {
      get("/pets/7", "https://a\"\\\u0085\u00e4\t" + "x".repeat(5000));

      assertThat(lines(log))
          .singleElement()
          .asString()
          .isASCII()
          .hasSizeLessThan(1000)
          .contains("from \"https://a\\u0022\\u005c\\u0085\\u00e4")
          .contains("xxx...\"");
    }
  }

  @Test
  void policies_of_one_simple_name_and_of_overloads_have_a_pace_of_their_own() {
    try (Server both = Server.of(Pets.class, Elsewhere.Pets.class);
        CapturedLog log = CapturedLog.open(Level.FINE)) {
      for (int i = 0; i < 60; i++) {
        both.send(RawRequest.of("GET", "/pets/" + i, "Origin: " + EVIL));
      }
      for (String path : List.of("/elsewhere", "/elsewhere/1", "/elsewhere/1/2")) {
        both.send(RawRequest.of("GET", path, "Origin: " + EVIL));
      }

      String type = Elsewhere.Pets.class.getName();
      List<String> all = lines(log);
      assertThat(all.subList(all.size() - 3, all.size()))
          .extracting(line -> line.substring(line.indexOf("; policy ")))
          .containsExactly(
              "; policy RefusalLogTest.Elsewhere.Pets in " + type,
              "; policy RefusalLogTest.Elsewhere.Pets.get in " + type,
              "; policy RefusalLogTest.Elsewhere.Pets.get (2) in " + type);
    }
  }

  @Test
  void the_flight_recorder_keeps_decisions_without_what_was_sent(@TempDir java.nio.file.Path folder)
      throws Exception {
    try (Recording recording = new Recording()) {
      recording.enable("dev.crossorigin.Decision");
      recording.start();
      get("/pets/7", APP);
      get("/pets/7", EVIL);
      get("/pets/strict", EVIL);
      server.send(RawRequest.of("GET", "/pets/7"));
      server.send(RawRequest.preflight("/pets/7", APP, "PUT", ""));
      server.send(RawRequest.preflight("/pets/7", APP, "PATCH", ""));
      recording.stop();
      java.nio.file.Path file = folder.resolve("decisions.jfr");
      recording.dump(file);

      assertThat(RecordingFile.readAllEvents(file).stream().map(RefusalLogTest::told))
          .containsExactlyInAnyOrder(
              Map.of("allowed", "/pets/{id}"),
              Map.of("not allowed CORS606", "/pets/{id}"),
              Map.of("rejected CORS606", "/pets/strict"),
              Map.of("preflight allowed", "/pets/{id}"),
              Map.of("preflight refused CORS602", "/pets/{id}"));
    }
  }

  private static Map<String, String> told(RecordedEvent event) {
    String reason = event.getString("reason");
    assertThat(reason).doesNotContain("evil");
    return Map.of(
        event.getString("outcome") + (reason.isEmpty() ? "" : " " + reason.substring(0, 7)),
        event.getString("template"));
  }
}
