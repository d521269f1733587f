// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Behind a locator that returns a subclass of its declared type, preflights are answered by the
 * declared type and requests by the subclass, whichever of them comes first.
 */
class LocatorSubclassTest {

  private static final AtomicInteger CALLS = new AtomicInteger();
  private static final String APP = "https://app.example";
  private static final String OTHER = "https://other.example";

  private static Server server;

  /** Declares more than it returns. */
  @Path("/rooms")
  public static class Rooms {

    @Path("plain")
    public Room plain() {
      return new Room();
    }

    @Path("locked")
    public Room locked() {
      return new LockedRoom();
    }

    @Path("lent")
    public Room lent() {
      return new LentRoom();
    }
  }

  /** What is declared. */
  @CrossOrigin(origins = APP)
  public static class Room {

    @GET
    public String show() {
      return "room";
    }

    @DELETE
    public String remove() {
      CALLS.incrementAndGet();
      return "removed";
    }
  }

  /** Lets nobody in. */
  @SameOriginOnly
  public static class LockedRoom extends Room {}

  /** Lets in somebody else. */
  @CrossOrigin(origins = OTHER)
  public static class LentRoom extends Room {}

  @BeforeAll
  static void start() {
    server = Server.of(Rooms.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse send(String verb, String path, String origin) {
    return server.send(RawRequest.of(verb, path, "Origin: " + origin));
  }

  private static boolean promises(String path, String origin) {
    return server.send(RawRequest.preflight(path, origin, "DELETE", "")).status() == 204;
  }

  @Test
  void preflights_go_by_the_declared_type_before_and_after_the_subclass_was_seen() {
    for (int i = 0; i < 2; i++) {
      for (String path : List.of("/rooms/plain", "/rooms/locked", "/rooms/lent")) {
        assertThat(promises(path, APP)).as(path).isTrue();
        assertThat(promises(path, OTHER)).as(path).isFalse();
        assertThat(send("GET", path, server.origin()).body()).isEqualTo("room");
      }
    }
  }

  @Test
  void requests_go_by_the_subclass() {
    RawResponse lent = send("GET", "/rooms/lent", OTHER);
    assertThat(lent.header("Access-Control-Allow-Origin")).contains(OTHER);
    assertThat(send("GET", "/rooms/lent", APP).accessControlLines()).isEmpty();
    assertThat(send("GET", "/rooms/plain", OTHER).accessControlLines()).isEmpty();
    assertThat(send("GET", "/rooms/plain", APP).header("Access-Control-Allow-Origin"))
        .contains(APP);
  }

  @Test
  void a_promise_of_the_declared_type_runs_nothing_that_the_subclass_rejects() {
    int before = CALLS.get();
    assertThat(promises("/rooms/locked", APP)).isTrue();
    assertThat(send("DELETE", "/rooms/locked", APP).status()).isEqualTo(403);
    assertThat(CALLS).hasValue(before);

    assertThat(send("DELETE", "/rooms/plain", APP).body()).isEqualTo("removed");
    assertThat(CALLS).hasValue(before + 1);
  }
}
