// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.it.harness.CapturedLog;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Routes that one URL can match, on runtimes that may call the one or the other. */
class OverlappingRoutesIT {

  private static final String BOTH = "https://both.example";
  private static final String ONE = "https://one.example";
  private static final String OTHER = "https://other.example";

  /** Jersey calls this one for what both match. */
  @Path("pets/{id}")
  public static class Pet {

    @GET
    @CrossOrigin(origins = {BOTH, ONE})
    public String show() {
      return "pet";
    }
  }

  /** Others may call this one. */
  @Path("pets")
  public static class Strays {

    @GET
    @Path("stray")
    @CrossOrigin(origins = {BOTH, OTHER})
    public String stray() {
      return "stray";
    }
  }

  /** Is like the first. */
  @Path("pets")
  public static class Lost {

    @GET
    @Path("lost")
    @CrossOrigin(origins = {BOTH, ONE})
    public String lost() {
      return "lost";
    }
  }

  /** The narrower of its templates is tried first everywhere. */
  @Path("toys")
  public static class Toys {

    @GET
    @Path("{id}")
    @CrossOrigin(origins = ONE)
    public String toy() {
      return "toy";
    }

    @GET
    @Path("secret")
    @SameOriginOnly
    public String secret() {
      return "secret";
    }
  }

  /** For {@code HEAD}, CXF goes by the verb that is written before it goes by templates. */
  @Path("tags")
  public static class Tags {

    @GET
    @Path("v{number}")
    @CrossOrigin(origins = {BOTH, ONE})
    public String version() {
      return "version";
    }

    @HEAD
    @Path("{name}")
    @CrossOrigin(origins = {BOTH, OTHER})
    public Response tag() {
      return Response.ok().header("x-served-by", "tag").build();
    }
  }

  /** Deploys the tags alone. */
  public static class TagShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Tags.class);
    }
  }

  /** RESTEasy serves {@code /shelf/list/;x} by the wider of its templates. */
  @Path("shelf")
  public static class Shelf {

    @GET
    @Path("list")
    @CrossOrigin(origins = ONE)
    public String list() {
      return "list";
    }

    @GET
    @Path("{path: .+}")
    @SameOriginOnly
    public String any() {
      return "any";
    }
  }

  /** CXF serves {@code /labels/a;x} by the variable, whose value then has the parameter. */
  @Path("labels")
  public static class Labels {

    @GET
    @Path("a")
    @CrossOrigin(origins = {BOTH, ONE})
    public String label() {
      return "label";
    }

    @GET
    @Path("a{rest}")
    @CrossOrigin(origins = {BOTH, OTHER})
    public String longer() {
      return "longer";
    }
  }

  /** Deploys the labels alone. */
  public static class LabelShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Labels.class);
    }
  }

  /** RESTEasy serves {@code /drinks/caf%c3%a9} by the wider of its templates. */
  @Path("drinks")
  public static class Drinks {

    @GET
    @Path("café")
    @CrossOrigin(origins = {BOTH, ONE})
    public String coffee() {
      return "coffee";
    }

    @GET
    @Path("{any: .*}")
    @CrossOrigin(origins = {BOTH, OTHER})
    public String drink() {
      return "drink";
    }
  }

  /** Deploys the drinks alone. */
  public static class DrinkShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Drinks.class);
    }
  }

  /** Jersey counts the slash at the end of a template, so that the variable goes first. */
  @Path("rooms")
  public static class Rooms {

    @GET
    @Path("1")
    @CrossOrigin(origins = {BOTH, ONE})
    public String first() {
      return "first";
    }

    @GET
    @Path("{id}/")
    @CrossOrigin(origins = {BOTH, OTHER})
    public String room() {
      return "room";
    }
  }

  /** Deploys the rooms alone. */
  public static class RoomShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Rooms.class);
    }
  }

  /** CXF serves {@code /;x} by the one variable, Jersey by the path that is empty. */
  @Path("")
  public static class Shopfront {

    @GET
    @Path("/")
    @CrossOrigin(origins = ONE)
    public String front() {
      return "front";
    }
  }

  /** What the front is mistaken for. */
  @Path("{any}")
  public static class Anything {

    @GET
    @CrossOrigin(origins = OTHER)
    public String anything() {
      return "anything";
    }
  }

  /** Deploys the front and what it is mistaken for. */
  public static class FrontShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Shopfront.class, Anything.class);
    }
  }

  /** Deploys the shelf alone. */
  public static class ShelfShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Shelf.class);
    }
  }

  /** CXF serves {@code /bins} by the template whose expression then has nothing left to match. */
  @Path("bins")
  public static class Bins {

    @GET
    @CrossOrigin(origins = ONE)
    public String all() {
      return "all";
    }

    @GET
    @Path("{id: [0-9]*}")
    @SameOriginOnly
    public String bin() {
      return "bin";
    }

    @GET
    @Path("all/{id: [0-9]+}")
    @SameOriginOnly
    public String other() {
      return "other";
    }
  }

  /** Deploys the bins alone. */
  public static class BinShop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Bins.class);
    }
  }

  /** Deploys them all. */
  public static class Shop extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(Pet.class, Strays.class, Lost.class, Toys.class);
    }
  }

  private static boolean allows(Server server, String path, String origin) {
    return allows(server, "GET", path, origin);
  }

  private static boolean allows(Server server, String verb, String path, String origin) {
    return server.send(RawRequest.preflight(path, origin, verb, "")).status() == 204;
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_pair_under_different_policies_is_warned_of_with_both_sides(ServerKind kind) {
    try (CapturedLog log = CapturedLog.open();
        Server server = kind.start(Shop.class)) {
      List<String> atStart = List.copyOf(log.messages());
      allows(server, "/pets/stray", BOTH);
      allows(server, "/pets/stray", BOTH);

      assertThat(atStart).isEqualTo(log.messages());
      assertThat(atStart)
          .singleElement()
          .asString()
          .startsWith("WARNING [CORS913] \"GET /pets/")
          .contains("\"GET /pets/{id}\" of " + Pet.class.getName() + ".show()")
          .contains("\"GET /pets/stray\" of " + Strays.class.getName() + ".stray()");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_preflight_there_needs_both_policies(ServerKind kind) {
    try (Server server = kind.start(Shop.class)) {
      assertThat(allows(server, "/pets/stray", BOTH)).isTrue();
      assertThat(allows(server, "/pets/stray", ONE)).isFalse();
      assertThat(allows(server, "/pets/stray", OTHER)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void elsewhere_one_policy_is_enough(ServerKind kind) {
    try (Server server = kind.start(Shop.class)) {
      assertThat(allows(server, "/pets/7", ONE)).isTrue();
      assertThat(allows(server, "/pets/7", OTHER)).isFalse();
      assertThat(allows(server, "/pets/lost", ONE)).isTrue();
      assertThat(allows(server, "/toys/7", ONE)).isTrue();
      assertThat(allows(server, "/toys/secret", ONE)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_method_that_designates_head_is_in_doubt_with_every_get_and_for_head_alone(
      ServerKind kind) {
    try (CapturedLog log = CapturedLog.open();
        Server server = kind.start(TagShop.class)) {
      assertThat(allows(server, "HEAD", "/tags/v1", BOTH)).isTrue();
      assertThat(allows(server, "HEAD", "/tags/v1", ONE)).isFalse();
      assertThat(allows(server, "HEAD", "/tags/v1", OTHER)).isFalse();
      assertThat(allows(server, "GET", "/tags/v1", ONE)).isTrue();
      assertThat(allows(server, "GET", "/tags/v1", OTHER)).isFalse();
      assertThat(allows(server, "HEAD", "/tags/x", OTHER)).isTrue();
      assertThat(log.messages())
          .singleElement()
          .asString()
          .startsWith("WARNING [CORS913] \"HEAD /tags/")
          .contains(Tags.class.getName() + ".version()", Tags.class.getName() + ".tag()");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void matrix_parameters_that_follow_no_name_are_promised_nothing(ServerKind kind) {
    try (Server server = kind.start(ShelfShop.class)) {
      assertThat(allows(server, "/shelf/list/;x", ONE)).isFalse();
      for (String path : List.of("/shelf/list", "/shelf/list/", "/shelf;x/list")) {
        assertThat(allows(server, path, ONE)).as(path).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_path_with_parameters_needs_the_policy_that_it_has_with_them_in_the_name(ServerKind kind) {
    try (Server server = kind.start(LabelShop.class)) {
      for (String path : List.of("/labels/a;x=1", "/labels;x=1/a;y=1;z=1")) {
        assertThat(allows(server, path, BOTH)).as(path).isTrue();
        assertThat(allows(server, path, ONE)).as(path).isFalse();
        assertThat(allows(server, path, OTHER)).as(path).isFalse();
      }
      assertThat(allows(server, "/labels/a", ONE)).isTrue();
      assertThat(allows(server, "/labels/ab;x=1", OTHER)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_slash_at_the_end_of_a_template_settles_no_order(ServerKind kind) {
    try (Server server = kind.start(RoomShop.class)) {
      for (String path : List.of("/rooms/1", "/rooms/1/")) {
        assertThat(allows(server, path, BOTH)).as(path).isTrue();
        assertThat(allows(server, path, ONE)).as(path).isFalse();
        assertThat(allows(server, path, OTHER)).as(path).isFalse();
      }
      assertThat(allows(server, "/rooms/2", OTHER)).isTrue();
    }
  }

  @Test
  void jersey_and_resteasy_do_not_agree_on_it() {
    try (Server jersey = ServerKind.JERSEY_3_GRIZZLY.start(RoomShop.class);
        Server restEasy = ServerKind.RESTEASY_7.start(RoomShop.class)) {
      assertThat(jersey.send(RawRequest.of("GET", "/rooms/1")).body()).isEqualTo("room");
      assertThat(restEasy.send(RawRequest.of("GET", "/rooms/1")).body()).isEqualTo("first");
    }
  }

  @Test
  void cxf_takes_them_for_a_part_of_the_name() {
    try (Server server = ServerKind.CXF_4.start(LabelShop.class)) {
      assertThat(server.send(RawRequest.of("GET", "/labels/a;x=1")).body()).isEqualTo("longer");
      assertThat(server.send(RawRequest.of("GET", "/labels/a")).body()).isEqualTo("label");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_path_that_is_encoded_needs_the_policy_of_an_expression_beside_it(ServerKind kind) {
    try (Server server = kind.start(DrinkShop.class)) {
      for (String path : List.of("/drinks/caf%C3%A9", "/drinks/caf%c3%a9")) {
        assertThat(allows(server, path, BOTH)).as(path).isTrue();
        assertThat(allows(server, path, ONE)).as(path).isFalse();
        assertThat(allows(server, path, OTHER)).as(path).isFalse();
      }
      assertThat(allows(server, "/drinks/tea", OTHER)).isTrue();
    }
  }

  @Test
  void resteasy_tells_encodings_apart_by_the_case_of_their_letters() {
    try (Server server = ServerKind.RESTEASY_7.start(DrinkShop.class)) {
      assertThat(server.send(RawRequest.of("GET", "/drinks/caf%c3%a9")).body()).isEqualTo("drink");
      assertThat(server.send(RawRequest.of("GET", "/drinks/caf%C3%A9")).body()).isEqualTo("coffee");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void nor_is_one_with_which_the_path_begins(ServerKind kind) {
    try (Server server = kind.start(FrontShop.class)) {
      assertThat(allows(server, "/;x=1", ONE)).isFalse();
      assertThat(allows(server, "/;x=1", OTHER)).isFalse();
      assertThat(allows(server, "/", ONE)).isTrue();
      assertThat(allows(server, "/a;x=1", OTHER)).isTrue();
    }
  }

  @Test
  void cxf_serves_such_a_path_by_a_variable() {
    try (Server server = ServerKind.CXF_4.start(FrontShop.class)) {
      assertThat(server.send(RawRequest.of("GET", "/;x=1")).body()).isEqualTo("anything");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESTEASY_6", "RESTEASY_7", "CXF_4"})
  void a_path_is_in_doubt_with_an_expression_behind_it_that_may_match_nothing(ServerKind kind) {
    try (CapturedLog log = CapturedLog.open();
        Server server = kind.start(BinShop.class)) {
      assertThat(allows(server, "/bins", ONE)).isFalse();
      assertThat(allows(server, "/bins/", ONE)).isFalse();
      assertThat(log.messages())
          .singleElement()
          .asString()
          .startsWith("WARNING [CORS913] \"GET /bins")
          .contains(Bins.class.getName() + ".all()", Bins.class.getName() + ".bin()");
    }
  }

  @Test
  void cxf_calls_the_method_behind_the_expression() {
    try (Server server = ServerKind.CXF_4.start(BinShop.class)) {
      assertThat(server.send(RawRequest.of("GET", "/bins")).body()).isEqualTo("bin");
    }
  }

  @Test
  void resteasy_takes_such_a_segment_for_a_part_of_the_path() {
    try (Server server = ServerKind.RESTEASY_6.start(ShelfShop.class)) {
      assertThat(server.send(RawRequest.of("GET", "/shelf/list/;x")).body()).isEqualTo("any");
      assertThat(server.send(RawRequest.of("GET", "/shelf/list/")).body()).isEqualTo("list");
    }
  }

  @Test
  void cxf_calls_the_method_that_designates_head() {
    try (Server server = ServerKind.CXF_4.start(TagShop.class)) {
      assertThat(server.send(RawRequest.of("HEAD", "/tags/v1")).header("x-served-by"))
          .contains("tag");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JERSEY_3_JETTY", "JERSEY_4_JETTY"})
  void on_jersey_its_own_order_decides_in_silence(ServerKind kind) {
    try (CapturedLog log = CapturedLog.open();
        Server server = kind.start(Shop.class)) {
      assertThat(allows(server, "/pets/stray", ONE)).isTrue();
      assertThat(allows(server, "/pets/stray", OTHER)).isFalse();
      assertThat(server.send(RawRequest.of("GET", "/pets/stray")).body()).isEqualTo("pet");
      assertThat(log.messages()).isEmpty();
    }
  }
}
