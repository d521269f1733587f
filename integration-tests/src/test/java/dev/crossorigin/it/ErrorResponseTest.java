// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page must be able to tell a 401 from a 500 from a lack of permission. */
class ErrorResponseTest {

  private static final String APP = "https://app.example";

  private static Server server;

  /** Fails in every way. */
  @Path("/errors")
  @CrossOrigin(origins = APP, allowCredentials = true)
  public static class Failing {

    @GET
    @Produces("text/plain")
    public String get(@QueryParam("n") @DefaultValue("1") int n) {
      return "n";
    }

    @POST
    @Consumes("application/json")
    public String post(String text) {
      return text;
    }

    @GET
    @Path("thrown")
    public String thrown(@QueryParam("status") int status) {
      throw new WebApplicationException(status);
    }

    @GET
    @Path("returned")
    public Response returned(@QueryParam("status") int status) {
      return Response.status(status).build();
    }

    @GET
    @Path("mapped")
    public String mapped() {
      throw new Mapped();
    }

    @GET
    @Path("unmapped")
    public String unmapped() {
      throw new IllegalStateException("unmapped");
    }

    @GET
    @Path("error")
    public String error() {
      throw new AssertionError("an Error");
    }

    @GET
    @Path("resumed")
    public void resumed(@Suspended AsyncResponse response) {
      new Thread(() -> response.resume(new IllegalStateException("resumed with an exception")))
          .start();
    }

    @GET
    @Path("timeout")
    public void timeout(@Suspended AsyncResponse response) {
      response.setTimeout(50, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
      return CompletableFuture.failedFuture(new IllegalStateException("failed stage"));
    }

    @GET
    @Path("unauthorized")
    public String unauthorized() {
      throw new NotAuthorizedException("Basic");
    }
  }

  /** Its verbs have different policies. */
  @Path("/mixed")
  public static class Mixed {

    @GET
    @CrossOrigin(origins = APP)
    public String get() {
      return "get";
    }

    @PUT
    @CrossOrigin(origins = "https://other.example")
    public String put() {
      return "put";
    }

    @DELETE
    @Path("{id}")
    @CrossOrigin(origins = APP)
    public String delete() {
      return "delete";
    }
  }

  /** For everybody. */
  @Path("/public")
  @CrossOrigin(origins = "*")
  public static class Public {

    @GET
    public String get() {
      throw new IllegalStateException("unmapped");
    }
  }

  /** No policy. */
  @Path("/plain")
  public static class Plain {

    @GET
    public String get() {
      throw new IllegalStateException("unmapped");
    }
  }

  /** Has a mapper. */
  public static class Mapped extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** Answers 418. */
  public static class Mapper implements ExceptionMapper<Mapped> {

    @Override
    public Response toResponse(Mapped exception) {
      return Response.status(418).build();
    }
  }

  /** Refuses before matching. */
  @PreMatching
  public static class EarlyFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getHeaders().containsKey("X-Refuse-Early")) {
        request.abortWith(Response.status(401).build());
      }
      if (request.getHeaders().containsKey("X-Fail-Early")) {
        throw new IllegalStateException("in a filter before matching");
      }
    }
  }

  /** Refuses after matching. */
  @Priority(Priorities.AUTHENTICATION)
  public static class LateFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getHeaders().containsKey("X-Refuse-Late")) {
        request.abortWith(Response.status(401).build());
      }
      if (request.getHeaders().containsKey("X-Throw-Late")) {
        throw new NotAuthorizedException("Basic");
      }
    }
  }

  @BeforeAll
  static void start() {
    server =
        Server.of(
            Failing.class,
            Mixed.class,
            Public.class,
            Plain.class,
            Mapper.class,
            EarlyFilter.class,
            LateFilter.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse get(String path, String... lines) {
    return server.send(RawRequest.of("GET", path, lines));
  }

  /** Readable for the allowed origin, for no other, and cached apart. */
  private static void assertReadable(int status, RawRequest request) {
    RawResponse allowed = server.send(request.with("Origin: " + APP));
    assertThat(allowed.status()).isEqualTo(status);
    assertThat(allowed.accessControlLines())
        .containsExactlyInAnyOrder(
            "access-control-allow-origin: " + APP, "access-control-allow-credentials: true");
    assertThat(allowed.vary()).containsOnlyOnce("Origin");
    for (RawRequest other : List.of(request, request.with("Origin: https://other.example"))) {
      RawResponse response = server.send(other);
      assertThat(response.status()).isEqualTo(status);
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.vary()).containsOnlyOnce("Origin");
    }
  }

  @Test
  void statuses_that_the_resource_throws_or_returns_are_readable() {
    for (int status : new int[] {400, 401, 403, 404, 409, 500, 503}) {
      assertReadable(status, RawRequest.of("GET", "/errors/thrown?status=" + status));
      assertReadable(status, RawRequest.of("GET", "/errors/returned?status=" + status));
    }
    assertReadable(401, RawRequest.of("GET", "/errors/unauthorized"));
  }

  @Test
  void a_redirect_is_readable() {
    assertReadable(303, RawRequest.of("GET", "/errors/returned?status=303"));
    assertReadable(304, RawRequest.of("GET", "/errors/returned?status=304"));
  }

  @Test
  void a_parameter_that_does_not_parse_is_readable() {
    assertReadable(404, RawRequest.of("GET", "/errors?n=x"));
  }

  @Test
  void an_unacceptable_type_is_readable() {
    assertReadable(406, RawRequest.of("GET", "/errors", "Accept: image/png"));
  }

  @Test
  void an_unsupported_type_is_readable() {
    assertReadable(415, RawRequest.of("POST", "/errors").withBody("text/xml", "<a/>"));
  }

  @Test
  void a_garbled_type_is_readable() {
    assertReadable(400, RawRequest.of("POST", "/errors").withBody("garbage", "a"));
  }

  @Test
  void a_verb_that_is_not_served_is_readable_where_all_verbs_share_a_policy() {
    assertReadable(405, RawRequest.of("DELETE", "/errors"));
    assertReadable(405, RawRequest.of("BREW", "/errors"));
  }

  @Test
  void a_verb_that_is_not_served_is_readable_for_nobody_where_policies_differ() {
    RawResponse response = server.send(RawRequest.of("DELETE", "/mixed", "Origin: " + APP));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).containsExactly("Origin");
  }

  @Test
  void an_unknown_path_is_untouched() {
    for (String path : new String[] {"/nowhere", "/errors/nowhere", "/mixed/1/2"}) {
      RawResponse response = get(path, "Origin: " + APP);
      assertThat(response.status()).isEqualTo(404);
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.has("Vary")).isFalse();
    }
  }

  @Test
  void a_401_before_matching_is_readable_by_the_policy_of_the_method_that_would_have_served() {
    assertReadable(401, RawRequest.of("GET", "/errors", "X-Refuse-Early: 1"));
    RawResponse put =
        server.send(
            RawRequest.of("PUT", "/mixed", "X-Refuse-Early: 1", "Origin: https://other.example"));
    assertThat(put.status()).isEqualTo(401);
    assertThat(put.header("Access-Control-Allow-Origin")).contains("https://other.example");
    assertThat(
            get("/mixed", "X-Refuse-Early: 1", "Origin: https://other.example")
                .has("Access-Control-Allow-Origin"))
        .isFalse();
  }

  @Test
  void a_401_after_matching_is_readable() {
    assertReadable(401, RawRequest.of("GET", "/errors", "X-Refuse-Late: 1"));
    assertReadable(401, RawRequest.of("GET", "/errors", "X-Throw-Late: 1"));
  }

  @Test
  void a_preflight_is_answered_before_authentication_sees_it() {
    RawResponse response =
        server.send(
            RawRequest.preflight("/errors", APP, "GET", "")
                .with("X-Refuse-Early: 1")
                .with("X-Refuse-Late: 1"));
    assertThat(response.status()).isEqualTo(204);
  }

  @Test
  void a_mapped_exception_is_readable() {
    assertReadable(418, RawRequest.of("GET", "/errors/mapped"));
  }

  @Test
  void an_asynchronous_timeout_is_readable() {
    assertReadable(503, RawRequest.of("GET", "/errors/timeout"));
  }

  @Test
  void an_unmapped_exception_is_readable_for_an_allowed_origin() {
    for (String path : new String[] {"unmapped", "resumed", "stage"}) {
      RawResponse response = get("/errors/" + path, "Origin: " + APP);
      assertThat(response.status()).as(path).isEqualTo(500);
      assertThat(response.header("Access-Control-Allow-Origin")).as(path).contains(APP);
      assertThat(response.header("Access-Control-Allow-Credentials")).as(path).contains("true");
      assertThat(response.vary()).as(path).containsExactly("Origin");
    }
  }

  @Test
  void an_unmapped_exception_under_any_origin_is_readable_for_every_page() {
    RawResponse response = get("/public", "Origin: https://anybody.example");
    assertThat(response.status()).isEqualTo(500);
    assertThat(response.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.has("Vary")).isFalse();
  }

  @Test
  void an_unmapped_exception_before_matching_is_readable_for_an_allowed_origin() {
    RawResponse response = get("/errors", "X-Fail-Early: 1", "Origin: " + APP);
    assertThat(response.status()).isEqualTo(500);
    assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
  }

  @Test
  void an_unmapped_exception_goes_to_the_container_for_anybody_else() {
    for (RawResponse response :
        List.of(
            get("/errors/unmapped"),
            get("/errors/unmapped", "Origin: https://other.example"),
            get("/plain", "Origin: " + APP))) {
      assertThat(response.status()).isEqualTo(500);
      assertThat(response.accessControlLines()).isEmpty();
      assertThat(response.has("Vary")).isFalse();
      assertThat(response.body()).isNotEmpty();
    }
  }

  /** A mapper for everything, as many applications have. */
  public static class MapperOfEverything implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable exception) {
      return Response.status(599).build();
    }
  }

  @Test
  void a_mapper_of_the_application_comes_before_ours() {
    try (Server mapping = Server.of(Failing.class, MapperOfEverything.class)) {
      RawResponse response =
          mapping.send(RawRequest.of("GET", "/errors/unmapped", "Origin: " + APP));
      assertThat(response.status()).isEqualTo(599);
      assertThat(response.header("Access-Control-Allow-Origin")).contains(APP);
      assertThat(mapping.send(RawRequest.of("GET", "/errors/unmapped")).vary())
          .containsExactly("Origin");
    }
  }

  @Test
  void an_error_is_never_mapped() {
    RawResponse response = get("/errors/error", "Origin: " + APP);
    assertThat(response.status()).isEqualTo(500);
    assertThat(response.accessControlLines()).isEmpty();
  }
}
