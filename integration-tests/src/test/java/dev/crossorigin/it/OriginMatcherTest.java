// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;
import dev.crossorigin.Tolerate;
import dev.crossorigin.browser.Call;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenants whose origins nobody knew when the service was compiled. */
class OriginMatcherTest {

  private static final String APP = "https://app.example";
  private static final String TENANT = "https://shop.tenant.example";

  private final Tenants tenants = new Tenants();
  private Server server;

  /** Knows the tenants; whoever deploys it says which. */
  static final class Tenants implements OriginMatcher {

    final Set<String> origins = ConcurrentHashMap.newKeySet();
    final List<OriginQuery> asked = new CopyOnWriteArrayList<>();

    private Tenants() {}

    @Override
    public boolean allows(OriginQuery query) {
      asked.add(query);
      return origins.contains(query.origin());
    }
  }

  /** Asks the tenants about whom nothing is written. */
  @Path("/shop")
  @CrossOrigin(origins = APP, originMatcher = Tenants.class)
  @SuppressWarnings("CORS129")
  public static class Shop {

    @GET
    public String get() {
      return "shop";
    }

    @PUT
    @Path("{id}")
    public String put() {
      return "put";
    }

    @GET
    @Path("account")
    @CrossOrigin(allowCredentials = true)
    public String account() {
      return "account";
    }

    @GET
    @Path("kiosk")
    @CrossOrigin(
        originMatcher = Tenants.class,
        tolerate = @Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = "plant network"),
        allowCredentials = true)
    public String kiosk() {
      return "kiosk";
    }

    @GET
    @Path("strict")
    @CrossOrigin(rejectDisallowed = true)
    public String strict() {
      return "strict";
    }

    @GET
    @Path("fails")
    public String fails() {
      throw new IllegalStateException("unmapped");
    }

    @GET
    @Path("own")
    @CrossOrigin(origins = APP)
    public String own() {
      return "own";
    }
  }

  /** Makes as many of itself as are deployed. */
  public static class Counting implements OriginMatcher {

    static final AtomicInteger INSTANCES = new AtomicInteger();

    /** Counts. */
    public Counting() {
      INSTANCES.incrementAndGet();
    }

    @Override
    public boolean allows(OriginQuery query) {
      return query.origin().equals(TENANT);
    }
  }

  /** One of two that share a matcher. */
  @Path("/one")
  @CrossOrigin(originMatcher = Counting.class)
  public static class One {

    @GET
    public String get() {
      return "one";
    }
  }

  /** The other. */
  @Path("/two")
  @CrossOrigin(originMatcher = Counting.class, maxAge = 60)
  public static class Two {

    @GET
    public String get() {
      return "two";
    }
  }

  /** Says what holds where nothing is written. */
  @CrossOrigin(originMatcher = Counting.class)
  public static class Whole extends ResourceConfig {

    /** With a resource that says nothing. */
    public Whole() {
      super(Plain.class, One.class);
    }
  }

  /** Says nothing. */
  @Path("/plain")
  public static class Plain {

    @GET
    public String get() {
      return "plain";
    }
  }

  /** Cannot be made. */
  public static class Failing implements OriginMatcher {

    /** Fails. */
    public Failing() throws Exception {
      throw new Exception("no database");
    }

    @Override
    public boolean allows(OriginQuery query) {
      return true;
    }
  }

  /** Never starts. */
  @Path("/failing")
  @CrossOrigin(originMatcher = Failing.class)
  public static class WithFailing {

    @GET
    public String get() {
      return "";
    }
  }

  /** Throws whenever it is asked. */
  static class Throwing implements OriginMatcher {

    @Override
    public boolean allows(OriginQuery query) {
      throw new IllegalStateException("asked about " + query.origin());
    }
  }

  /** Lets nobody in. */
  @Path("/throwing")
  @CrossOrigin(origins = APP, originMatcher = Throwing.class)
  public static class WithThrowing {

    @GET
    public String get() {
      return "served";
    }
  }

  @BeforeEach
  void start() {
    tenants.origins.add(TENANT);
    server = Server.of(Map.of(Tenants.class.getName(), tenants), Shop.class);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private RawResponse get(String path, String origin) {
    return server.send(RawRequest.of("GET", path, "Origin: " + origin));
  }

  @Test
  void a_tenant_is_allowed_from_when_it_comes_until_it_leaves() {
    String later = "https://later.tenant.example";
    assertThat(get("/shop", later).accessControlLines()).isEmpty();

    tenants.origins.add(later);
    RawResponse response = get("/shop", later);
    assertThat(response.body()).isEqualTo("shop");
    assertThat(response.header("Access-Control-Allow-Origin")).contains(later);
    assertThat(response.vary()).containsExactly("Origin");

    tenants.origins.remove(later);
    response = get("/shop", later);
    assertThat(response.body()).isEqualTo("shop");
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).containsExactly("Origin");
  }

  @Test
  void preflight_and_request_ask_the_same_question() {
    assertThat(server.page(TENANT).fetch(Call.of("PUT", "/shop/7;v=1?q=1")).readable()).isPresent();

    String host = "127.0.0.1:" + server.port();
    assertThat(tenants.asked)
        .containsExactly(
            new OriginQuery(TENANT, "PUT", "/shop/7;v=1", host),
            new OriginQuery(TENANT, "PUT", "/shop/7;v=1", host));
  }

  @Test
  void a_preflight_of_a_stranger_is_refused() {
    RawResponse response =
        server.send(RawRequest.preflight("/shop/7", "https://evil.example", "PUT", ""));

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(tenants.asked)
        .extracting(OriginQuery::origin)
        .containsExactly("https://evil.example");
  }

  @Test
  void whoever_is_written_is_not_asked_about() {
    assertThat(get("/shop", APP).header("Access-Control-Allow-Origin")).contains(APP);
    assertThat(tenants.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "*", "https://a.tenant.example/", "HTTPS://a.tenant.example", "x"})
  void nothing_but_origins_is_asked_about(String value) {
    tenants.origins.add(value);

    assertThat(get("/shop", value).accessControlLines()).isEmpty();
    assertThat(tenants.asked).isEmpty();
  }

  @Test
  void two_origins_are_none() {
    RawResponse response =
        server.send(RawRequest.of("GET", "/shop", "Origin: " + TENANT, "Origin: " + TENANT));

    assertThat(response.accessControlLines()).isEmpty();
    assertThat(tenants.asked).isEmpty();
  }

  @Test
  void with_credentials_an_insecure_origin_is_asked_about_only_where_that_is_tolerated() {
    String insecure = "http://shop.tenant.example";
    tenants.origins.add(insecure);

    assertThat(get("/shop", insecure).header("Access-Control-Allow-Origin")).contains(insecure);
    assertThat(get("/shop/account", insecure).accessControlLines()).isEmpty();
    assertThat(get("/shop/account", TENANT).header("Access-Control-Allow-Credentials"))
        .contains("true");
    assertThat(get("/shop/kiosk", insecure).header("Access-Control-Allow-Credentials"))
        .contains("true");
  }

  @Test
  void a_stranger_is_rejected_where_that_is_asked_for() {
    assertThat(get("/shop/strict", TENANT).body()).isEqualTo("strict");
    assertThat(get("/shop/strict", "https://evil.example").status()).isEqualTo(403);
    assertThat(get("/shop/strict", server.origin()).body()).isEqualTo("strict");
  }

  @Test
  void an_error_is_readable_to_tenants_alone() {
    assertThat(get("/shop/fails", TENANT).header("Access-Control-Allow-Origin")).contains(TENANT);
    assertThat(get("/shop/fails", "https://evil.example").accessControlLines()).isEmpty();
    assertThat(get("/shop/none/such", TENANT).status()).isEqualTo(404);
    RawResponse wrongVerb = server.send(RawRequest.of("DELETE", "/shop/7", "Origin: " + TENANT));
    assertThat(wrongVerb.status()).isEqualTo(405);
    assertThat(wrongVerb.header("Access-Control-Allow-Origin")).contains(TENANT);
    // Jersey still runs filters for an unmapped exception after the container has answered, so the
    // last question may be one about an earlier request.
    assertThat(tenants.asked).extracting(OriginQuery::method).contains("DELETE");
  }

  @Test
  void a_method_that_writes_origins_asks_nobody() {
    assertThat(get("/shop/own", TENANT).accessControlLines()).isEmpty();
    assertThat(tenants.asked).isEmpty();
  }

  @Test
  void a_request_without_origin_asks_nobody() {
    RawResponse response = server.send(RawRequest.of("GET", "/shop"));

    assertThat(response.vary()).containsExactly("Origin");
    assertThat(tenants.asked).isEmpty();
  }

  @Test
  void an_application_has_one_instance_however_many_policies_name_it() {
    int before = Counting.INSTANCES.get();
    try (Server two = Server.of(One.class, Two.class)) {
      assertThat(Counting.INSTANCES).hasValue(before + 1);
      assertAllowed(two, "/one");
      assertAllowed(two, "/two");
      assertThat(Counting.INSTANCES).hasValue(before + 1);
    }
  }

  @Test
  void an_instance_that_the_application_sets_goes_before_a_new_one() {
    int before = Counting.INSTANCES.get();
    Counting own = new Counting();
    try (Server one = Server.of(Map.of(Counting.class.getName(), own), One.class)) {
      assertAllowed(one, "/one");
      assertThat(Counting.INSTANCES).hasValue(before + 1);
    }
  }

  @Test
  void the_whole_application_may_have_one() {
    int before = Counting.INSTANCES.get();
    try (Server whole = Server.of(new Whole())) {
      assertAllowed(whole, "/plain");
      assertAllowed(whole, "/one");
      assertThat(Counting.INSTANCES).hasValue(before + 1);
      RawResponse missing = whole.send(RawRequest.of("GET", "/missing", "Origin: " + TENANT));
      assertThat(missing.status()).isEqualTo(404);
      assertThat(missing.header("Access-Control-Allow-Origin")).contains(TENANT);
    }
  }

  private static void assertAllowed(Server server, String path) {
    assertThat(
            server
                .send(RawRequest.of("GET", path, "Origin: " + TENANT))
                .header("Access-Control-Allow-Origin"))
        .contains(TENANT);
    assertThat(
            server
                .send(RawRequest.of("GET", path, "Origin: https://evil.example"))
                .accessControlLines())
        .isEmpty();
  }

  @Test
  void without_instance_and_constructor_the_application_does_not_start() {
    assertThatThrownBy(() -> Server.of(Shop.class).close())
        .hasStackTraceContaining(
            "[CORS912] there is no origin matcher \"" + Tenants.class.getName())
        .hasStackTraceContaining("it has no constructor to call, and no property of that name");
  }

  @Test
  void a_property_that_holds_something_else_stops_the_start() {
    assertThatThrownBy(() -> Server.of(Map.of(Tenants.class.getName(), TENANT), Shop.class).close())
        .hasStackTraceContaining("CORS912")
        .hasStackTraceContaining("the property of that name holds a java.lang.String");
    assertThatThrownBy(
            () -> Server.of(Map.of(Counting.class.getName(), tenants), One.class).close())
        .hasStackTraceContaining("CORS912")
        .hasStackTraceContaining("holds a " + Tenants.class.getName());
  }

  @Test
  void a_constructor_that_fails_stops_the_start_and_says_why() {
    assertThatThrownBy(() -> Server.of(WithFailing.class).close())
        .hasStackTraceContaining("CORS912")
        .hasStackTraceContaining(Failing.class.getName())
        .hasStackTraceContaining("its constructor failed with java.lang.Exception: no database");
  }

  @Test
  void a_matcher_that_fails_allows_nobody_and_is_logged_a_few_times() {
    try (CapturedLog log = CapturedLog.open(Level.WARNING);
        Server throwing = Server.of(WithThrowing.class)) {
      for (int i = 0; i < 20; i++) {
        RawResponse response =
            throwing.send(RawRequest.of("GET", "/throwing", "Origin: https://t" + i + ".example"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.accessControlLines()).isEmpty();
        assertThat(response.vary()).containsExactly("Origin");
      }
      assertThat(
              throwing
                  .send(RawRequest.of("GET", "/throwing", "Origin: " + APP))
                  .header("Access-Control-Allow-Origin"))
          .contains(APP);

      assertThat(log.records()).hasSize(5);
      assertThat(log.records().get(0).getMessage()).contains(Throwing.class.getName());
      assertThat(log.records().get(0).getThrown()).hasMessage("asked about https://t0.example");
    }
  }
}
