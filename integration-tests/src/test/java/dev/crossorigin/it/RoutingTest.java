// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A preflight must find the very method that Jersey will call. */
class RoutingTest {

  private static final String APP = "https://app.example";
  private static final String OTHER = "https://other.example";

  private static Server server;

  /** OPTIONS stops at {@code me}, GET does not: it is served by {@code {id}}. */
  @Path("/users")
  public static class Users {

    @GET
    @Path("{id}")
    @CrossOrigin(origins = APP)
    public String one(@PathParam("id") String id) {
      return "one " + id;
    }

    @POST
    @Path("me")
    @CrossOrigin(origins = OTHER)
    public String me() {
      return "me";
    }
  }

  /** Shadows {@link Open} without a policy. */
  @Path("/shadow/exact")
  public static class Shadowing {

    @GET
    public String get() {
      return "exact";
    }
  }

  /** Would match, too, but is less specific. */
  @Path("/shadow/{any}")
  @CrossOrigin(origins = APP)
  public static class Open {

    @GET
    public String get() {
      return "any";
    }
  }

  /** Regular expressions of templates that Jersey reads in a way of its own. */
  @Path("/regex")
  @SuppressWarnings("CORS516")
  public static class Regexes {

    @GET
    @Path("length/{n: 3}")
    @CrossOrigin(origins = APP)
    public String length(@PathParam("n") String n) {
      return "length";
    }

    @GET
    @Path("comma/{n: [0-9]{1,2}}")
    @CrossOrigin(origins = APP)
    public String comma(@PathParam("n") String n) {
      return "comma";
    }

    @GET
    @Path("space/{n: a b}")
    @CrossOrigin(origins = APP)
    public String space(@PathParam("n") String n) {
      return "space";
    }

    @GET
    @Path("rest/{p: .*}")
    @CrossOrigin(origins = APP)
    public String rest(@PathParam("p") String p) {
      return "rest";
    }
  }

  /** Reached by locators only. */
  @CrossOrigin(origins = OTHER)
  public static class Item {

    @GET
    public String get() {
      return "item";
    }

    @DELETE
    @Path("tag")
    @CrossOrigin(origins = APP)
    public String tag() {
      return "tag";
    }

    @Path("parent")
    public Item parent() {
      return new Item();
    }
  }

  /** Has nothing but locators; its own policy does not flow through them. */
  @Path("/locators")
  public static class Locators {

    @Path("item/{id}")
    public Item item(@PathParam("id") String id) {
      return new Item();
    }

    @Path("class")
    public Class<Item> byClass() {
      return Item.class;
    }
  }

  /** What a locator of that type returns in truth. */
  @CrossOrigin(origins = APP)
  public static class SpecialItem extends Item {

    @POST
    public String post() {
      return "special";
    }
  }

  /** The declared type is not the real one. */
  @Path("/dynamic")
  public static class Dynamic {

    @Path("item")
    public Item item() {
      return new SpecialItem();
    }
  }

  /** What a locator is declared to return. */
  @CrossOrigin(origins = APP)
  public interface Visit {

    @DELETE
    @Path("cancel")
    String cancel();
  }

  /** What it returns in truth. */
  public static class StoredVisit implements Visit {

    @Override
    public String cancel() {
      return "cancelled";
    }
  }

  /** The declared type is an interface. */
  @Path("/visits")
  public static class Visits {

    @Path("{id}")
    public Visit visit(@PathParam("id") String id) {
      return new StoredVisit();
    }
  }

  /** Two methods of one verb at one path, apart by type, under one policy. */
  @Path("/overloads")
  @CrossOrigin(origins = APP)
  public static class Overloads {

    @POST
    @Consumes("application/json")
    public String json(String text, @HeaderParam("X-Json") String header) {
      return "json";
    }

    @POST
    @Consumes("text/csv")
    public String csv(String text) {
      return "csv";
    }
  }

  /** One template in two classes. */
  @Path("/split")
  public static class SplitRead {

    @GET
    @CrossOrigin(origins = APP)
    public String get() {
      return "get";
    }
  }

  /** The other verb. */
  @Path("split")
  public static class SplitWrite {

    @PUT
    @CrossOrigin(origins = OTHER)
    public String put() {
      return "put";
    }
  }

  /** Umlauts. */
  @Path("/straße")
  @CrossOrigin(origins = APP)
  public static class Encoded {

    @GET
    public String get() {
      return "encoded";
    }
  }

  @BeforeAll
  static void start() {
    server =
        Server.of(
            Users.class,
            Shadowing.class,
            Open.class,
            Regexes.class,
            Locators.class,
            Dynamic.class,
            Visits.class,
            Overloads.class,
            SplitRead.class,
            SplitWrite.class,
            Encoded.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Optional<String> preflight(String path, String verb) {
    for (String origin : new String[] {APP, OTHER}) {
      RawResponse response = server.send(RawRequest.preflight(path, origin, verb, ""));
      if (response.status() == 204) {
        return response.header("Access-Control-Allow-Origin");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> actual(String path, String verb, String body) {
    for (String origin : new String[] {APP, OTHER}) {
      RawResponse response = server.send(RawRequest.of(verb, path, "Origin: " + origin));
      assertThat(response.body()).isEqualTo(body);
      if (response.has("Access-Control-Allow-Origin")) {
        return response.header("Access-Control-Allow-Origin");
      }
    }
    return Optional.empty();
  }

  /** The preflight allows the origin that the request itself allows, and no other. */
  private static void assertServes(String path, String verb, String body, String origin) {
    assertThat(actual(path, verb, body)).contains(origin);
    assertThat(preflight(path, verb)).contains(origin);
  }

  @Test
  void a_preflight_follows_the_requested_verb_and_not_options() {
    assertServes("/users/me", "GET", "one me", APP);
    assertServes("/users/me", "POST", "me", OTHER);
    assertServes("/users/you", "GET", "one you", APP);
    assertThat(preflight("/users/you", "POST")).isEmpty();
  }

  @Test
  void a_class_without_policy_shadows_what_it_shadows_in_jersey() {
    assertThat(actual("/shadow/exact", "GET", "exact")).isEmpty();
    assertThat(preflight("/shadow/exact", "GET")).isEmpty();
    assertServes("/shadow/other", "GET", "any", APP);
  }

  @Test
  void a_number_in_place_of_a_regular_expression_is_a_length() {
    assertServes("/regex/length/abc", "GET", "length", APP);
    assertThat(preflight("/regex/length/3", "GET")).isEmpty();
  }

  @Test
  void a_comma_in_a_regular_expression_is_part_of_it() {
    assertServes("/regex/comma/12", "GET", "comma", APP);
    assertThat(preflight("/regex/comma/123", "GET")).isEmpty();
  }

  @Test
  void white_space_in_a_regular_expression_is_dropped() {
    assertServes("/regex/space/ab", "GET", "space", APP);
  }

  @Test
  void a_regular_expression_may_span_segments() {
    assertServes("/regex/rest/a/b/c", "GET", "rest", APP);
    assertServes("/regex/rest/", "GET", "rest", APP);
  }

  @Test
  void classes_that_only_locators_reach_have_policies_of_their_own() {
    assertServes("/locators/item/1", "GET", "item", OTHER);
    assertServes("/locators/item/1/tag", "DELETE", "tag", APP);
    assertServes("/locators/class", "GET", "item", OTHER);
    assertThat(preflight("/locators/item/1", "DELETE")).isEmpty();
  }

  @Test
  void a_locator_may_lead_to_its_own_class() {
    assertServes("/locators/item/1/parent/parent/tag", "DELETE", "tag", APP);
    assertServes("/locators/item/1/parent", "GET", "item", OTHER);
  }

  @Test
  void a_subclass_that_a_locator_returns_is_known_from_its_first_request_on() {
    assertThat(preflight("/dynamic/item", "POST")).isEmpty();
    assertThat(actual("/dynamic/item", "POST", "special")).contains(APP);
    assertThat(actual("/dynamic/item", "GET", "item")).contains(APP);
  }

  @Test
  void a_locator_may_be_declared_to_return_an_interface() {
    assertThat(preflight("/visits/1/cancel", "DELETE")).contains(APP);
    assertServes("/visits/1/cancel", "DELETE", "cancelled", APP);
    assertThat(preflight("/visits/1/cancel", "POST")).isEmpty();
  }

  @Test
  void overloads_by_type_share_one_preflight() {
    RawResponse response =
        server.send(RawRequest.preflight("/overloads", APP, "POST", "content-type,x-json"));
    assertThat(response.status()).isEqualTo(204);
    for (String type : new String[] {"application/json", "text/csv"}) {
      RawRequest post = RawRequest.of("POST", "/overloads", "Origin: " + APP).withBody(type, "1");
      assertThat(server.send(post).header("Access-Control-Allow-Origin")).contains(APP);
    }
  }

  @Test
  void one_template_in_two_classes_is_one_resource() {
    assertServes("/split", "GET", "get", APP);
    assertServes("/split", "PUT", "put", OTHER);
    RawResponse response = server.send(RawRequest.of("DELETE", "/split", "Origin: " + APP));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.accessControlLines()).isEmpty();
    assertThat(response.vary()).containsExactly("Origin");
  }

  @Test
  void matrix_parameters_and_one_trailing_slash_change_nothing() {
    assertServes("/users/me;a=b", "POST", "me", OTHER);
    assertServes("/users;x=y/me", "POST", "me", OTHER);
    assertServes("/users/me/", "POST", "me", OTHER);
    assertThat(preflight("/users/me//", "POST")).isEmpty();
  }

  @Test
  void a_doubled_slash_is_another_path_even_at_the_start() {
    for (String path : new String[] {"//users/me", "/users//me", "///users/me"}) {
      assertThat(actual(path, "POST", "")).isEmpty();
      assertThat(preflight(path, "POST")).isEmpty();
    }
  }

  @Test
  void percent_encoding_is_compared_without_case() {
    assertServes("/stra%C3%9Fe", "GET", "encoded", APP);
    assertServes("/stra%c3%9fe", "GET", "encoded", APP);
    assertThat(preflight("/stra%C3%9F", "GET")).isEmpty();
  }
}
