// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What an application does to the headers of one answer never shows in another. */
class SharedStateTest {

  private static final String APP = "https://app.example";

  private static final int CALLS = 300;

  /** Every answer has all headers that a policy can give. */
  @Path("/shared")
  @CrossOrigin(
      origins = APP,
      allowedHeaders = "X-Id",
      exposedHeaders = "X-Total",
      allowCredentials = true,
      maxAge = 60)
  public static class Shared {

    @GET
    public String get() {
      return "shared";
    }
  }

  /** Writes the id of the request into every header it finds, before our filters run. */
  public static class Before implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      mark(response.getHeaders(), request.getHeaderString("X-Id"));
    }
  }

  /** The same after they have run. */
  public static class After implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
      mark(context.getHeaders(), context.getProperty("id"));
      context.proceed();
    }
  }

  /** Tells {@link After} whose answer it is. */
  public static class Id implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      request.setProperty("id", request.getHeaderString("X-Id"));
    }
  }

  private static void mark(MultivaluedMap<String, Object> headers, Object id) {
    headers.forEach(
        (name, values) -> {
          if (name.equalsIgnoreCase("Vary") || name.startsWith("access-control-")) {
            values.add(id);
          }
        });
  }

  @Test
  void every_answer_shows_its_own_marks_alone() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(8);
    try (Server server = Server.of(Shared.class, Before.class, After.class, Id.class)) {
      List<Callable<Void>> calls = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        String id = "id-" + i + "-end";
        calls.add(() -> call(server, id));
      }
      for (Future<Void> call : users.invokeAll(calls)) {
        call.get();
      }
    } finally {
      users.shutdownNow();
    }
  }

  private static Void call(Server server, String id) {
    RawResponse actual =
        server.send(RawRequest.of("GET", "/shared", "Origin: " + APP, "X-Id: " + id));
    assertThat(actual.tokens("Access-Control-Allow-Origin")).containsExactly(APP, id);
    assertThat(actual.tokens("Access-Control-Expose-Headers")).containsExactly("x-total", id);
    assertThat(actual.tokens("Access-Control-Allow-Credentials")).containsExactly("true", id);
    assertThat(actual.vary()).containsExactly("Origin", id);
    RawResponse preflight =
        server.send(RawRequest.preflight("/shared", APP, "GET", "x-id").with("X-Id: " + id));
    assertThat(preflight.tokens("Access-Control-Allow-Origin")).containsExactly(APP);
    assertThat(preflight.tokens("Access-Control-Allow-Headers")).containsExactly("x-id");
    assertThat(preflight.tokens("Access-Control-Max-Age")).containsExactly("60");
    assertThat(preflight.vary())
        .containsOnlyOnce("Origin")
        .filteredOn(token -> token.startsWith("id-"))
        .allMatch(id::equals);
    return null;
  }
}
