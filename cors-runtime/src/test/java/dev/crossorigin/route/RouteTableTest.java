// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import dev.crossorigin.route.RouteClass.Locator;
import dev.crossorigin.route.RouteClass.Route;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Route<String> HEAD = route("HEAD", "", "head");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pets/7",
        "pets/7",
        "/pets/7/",
        "/pets;a=b/7",
        "/pets/7;a=b",
        "/pets/7/;a=b",
        "/pets/%2F",
        "/pets/a%20b"
      })
  void a_variable_takes_one_raw_segment(String path) {
    assertThat(petTable().find(path, "GET").endpoint()).isEqualTo("get");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pets/7//",
        "//pets/7",
        "/pets//7",
        "/pets/7/8",
        "/pets/./7",
        "/Pets/7",
        "/%70ets/7",
        "/pets;a/b/7",
        "/pet/7",
        "/",
        "",
        "/pets/;a=b/7"
      })
  void nothing_is_decoded_collapsed_or_resolved(String path) {
    assertThat(petTable().find(path, "GET").template()).isEmpty();
  }

  @Test
  void a_missing_verb_shows_what_the_template_serves() {
    RouteMatch<String> match = petTable().find("/pets/7", "PATCH");

    assertThat(match.verbMissing()).isTrue();
    assertThat(match.template()).isEqualTo("/pets/{id}");
    assertThat(match.endpoints()).containsExactly("remove", "get");
  }

  @Test
  void where_nothing_matches_no_verb_is_missing() {
    RouteMatch<String> match = petTable().find("/dogs", "GET");

    assertThat(match.verbMissing()).isFalse();
    assertThat(match.endpoints()).isEmpty();
  }

  @Test
  void head_falls_to_get_unless_it_has_a_method_of_its_own() {
    RouteTable<String> table =
        table(root("/a", route("GET", "", "get")), root("/b", route("GET", "", "get"), HEAD));

    assertThat(table.find("/a", "HEAD").endpoint()).isEqualTo("get");
    assertThat(table.find("/b", "HEAD").endpoint()).isEqualTo("head");
    assertThat(petTable().find("/pets", "HEAD").endpoint()).isNull();
  }

  @Test
  void verbs_are_compared_with_their_case() {
    assertThat(petTable().find("/pets/7", "get").verbMissing()).isTrue();
  }

  @Test
  void a_template_without_the_verb_gives_way_to_a_later_one_that_has_it() {
    RouteTable<String> table =
        table(root("d1/{id}", route("GET", "", "byId")), root("d1/me", route("POST", "", "me")));

    assertThat(table.find("/d1/me", "GET").endpoint()).isEqualTo("byId");
    assertThat(table.find("/d1/me", "POST").endpoint()).isEqualTo("me");
    assertThat(table.find("/d1/me", "PUT").endpoints()).containsExactly("me");
  }

  @Test
  void options_ends_at_the_first_template_for_the_runtime_answers_it_there() {
    RouteTable<String> table =
        table(
            root("d1/{id}", route("OPTIONS", "", "options")),
            root("d1/me", route("POST", "", "me")));

    assertThat(table.find("/d1/me", "OPTIONS").verbMissing()).isTrue();
    assertThat(table.find("/d1/you", "OPTIONS").endpoint()).isEqualTo("options");
  }

  @Test
  void there_is_no_way_from_one_class_into_the_methods_below_another() {
    RouteTable<String> table =
        table(root("d2/me", route("POST", "", "me")), root("d2", route("GET", "{x}", "x")));

    assertThat(table.find("/d2/me", "GET").endpoints()).containsExactly("me");
    assertThat(table.find("/d2/you", "GET").endpoint()).isEqualTo("x");
  }

  @Test
  void there_is_no_way_back_from_a_class_whose_template_matched() {
    RouteTable<String> table =
        table(root("a", route("GET", "b", "b")), root("{x}", route("GET", "c", "c")));

    assertThat(table.find("/z/c", "GET").endpoint()).isEqualTo("c");
    assertThat(table.find("/a/c", "GET").template()).isEmpty();
  }

  @Test
  void a_path_of_a_slash_is_not_the_same_as_no_path() {
    RouteTable<String> table =
        table(root("d3", route("GET", "", "get"), route("POST", "/", "post")));

    assertThat(table.find("/d3", "GET").endpoint()).isEqualTo("get");
    assertThat(table.find("/d3", "POST").verbMissing()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // more literal characters, then more variables, then more expressions, then the expression
    "{x: [0-9]+}, ab,          /ab,  1",
    "{x}b,        {x},         /ab,  0",
    "{x}{y},      {x},         /ab,  0",
    "{x},         {x: a.},     /ab,  1",
    "{x: [a-z]+}, {x: a.*},    /ab,  1",
    // by the accident of its comma, this expression is not one
    "'{x: [a-z]{1,2}}', {x: a.*}, /ab, 1",
  })
  void the_first_in_jerseys_order_wins(String one, String other, String path, int winner) {
    RouteTable<String> table =
        table(root(one, route("GET", "", "0")), root(other, route("GET", "", "1")));

    assertThat(table.find(path, "GET").endpoint()).isEqualTo(String.valueOf(winner));
  }

  @Test
  void classes_whose_templates_differ_in_names_only_are_one() {
    RouteTable<String> table =
        table(
            new RouteClass<>("A", "x/{a}", List.of(route("GET", "", "get")), List.of()),
            new RouteClass<>(
                "B",
                "/x/{b}",
                List.of(route("PUT", "", "put"), route("GET", "y", "y")),
                List.of()));

    assertThat(table.find("/x/1", "PUT").endpoint()).isEqualTo("put");
    assertThat(table.find("/x/1", "DELETE").endpoints()).containsExactly("get", "put");
    assertThat(table.find("/x/1/y", "GET").endpoint()).isEqualTo("y");
    assertThat(table.nodes()).hasSize(1);
    assertThat(table.nodes().get(0).regex()).isEqualTo("/x/([^/]+)");
  }

  @Test
  void a_verb_that_two_classes_serve_at_one_template_is_told() {
    RouteClass<String> a =
        new RouteClass<>("A", "x/{a}", List.of(route("GET", "y", "a")), List.of());
    RouteClass<String> b =
        new RouteClass<>(
            "B", "x/{b}/", List.of(route("GET", "y/", "b"), route("PUT", "y", "c")), List.of());

    assertThat(table(b, a).shared())
        .containsExactly(
            new SharedRoute<>(
                "/x/{a}/y",
                "GET",
                List.of(
                    new RouteNode.Method<>("GET", "A", "a"),
                    new RouteNode.Method<>("GET", "B", "b"))));
    assertThat(table(a).shared()).isEmpty();
  }

  @Test
  void overloads_in_one_class_are_told_though_their_variables_have_other_names() {
    RouteTable<String> table =
        table(
            root("x", route("GET", "{a: [0-9]+}", "json"), route("GET", "{b:[0-9]+}", "xml")),
            root("y", route("GET", "{a: [0-9]+}", "digits"), route("GET", "{b}", "all")));

    assertThat(table.shared())
        .extracting(SharedRoute::template, SharedRoute::verb)
        .containsExactly(tuple("/x/{a: [0-9]+}", "GET"));
  }

  @Test
  void of_overloads_in_one_class_the_first_is_found() {
    RouteTable<String> table =
        table(root("x", route("POST", "", "json"), route("POST", "", "xml")));

    assertThat(table.find("/x", "POST").endpoint()).isEqualTo("json");
    assertThat(table.find("/x", "POST").endpoints()).containsExactly("json", "xml");
  }

  @Test
  void a_locator_leads_into_the_class_that_it_returns() {
    RouteTable<String> table =
        table(
            new RouteClass<>("R", "r", List.of(), List.of(new Locator("{id}/sub", "S"))),
            new RouteClass<>(
                "S", null, List.of(route("GET", "", "all"), route("GET", "{x}", "x")), List.of()));

    assertThat(table.find("/r/1/sub", "GET").endpoint()).isEqualTo("all");
    assertThat(table.find("/r/1/sub/2/", "GET").endpoint()).isEqualTo("x");
    assertThat(table.find("/r/1/sub/2", "GET").template()).isEqualTo(".../{x}");
    assertThat(table.find("/r/1", "GET").template()).isEmpty();
    assertThat(table.find("/", "GET").template()).isEmpty();
  }

  @Test
  void a_class_may_locate_itself() {
    RouteTable<String> table =
        table(
            new RouteClass<>("R", "r", List.of(), List.of(new Locator("/", "N"))),
            new RouteClass<>(
                "N", null, List.of(route("GET", "", "node")), List.of(new Locator("n", "N"))));

    assertThat(table.find("/r" + "/n".repeat(3), "GET").endpoint()).isEqualTo("node");
    assertThat(table.find("/r/n/m", "GET").template()).isEmpty();
  }

  @Test
  void what_is_behind_an_unknown_locator_is_unknown_and_shadows() {
    RouteTable<String> table =
        table(
            new RouteClass<>(
                "R", "r", List.of(), List.of(new Locator("a", null), new Locator("b", "Other"))),
            root("{x}", route("GET", "{y}", "y")));

    assertThat(table.find("/r/a", "GET").template()).isEmpty();
    assertThat(table.find("/r/b", "GET").template()).isEmpty();
    assertThat(table.find("/s/b", "GET").endpoint()).isEqualTo("y");
  }

  @Test
  @Timeout(10)
  void a_class_that_locates_itself_on_the_spot_ends_the_search() {
    RouteTable<String> table =
        table(
            new RouteClass<>("R", "r", List.of(), List.of(new Locator("/", "N"))),
            new RouteClass<>(
                "N", null, List.of(route("GET", "", "node")), List.of(new Locator("/", "N"))));

    assertThat(table.find("/r/x", "GET").template()).isEmpty();
    assertThat(table.find("/r", "GET").endpoint()).isEqualTo("node");
  }

  @Test
  void a_template_that_jersey_refuses_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(root("{x", route("GET", "", "get"))))
        .withMessageContaining("/{x");
  }

  @Test
  void order_of_classes_does_not_matter() {
    List<RouteClass<String>> classes =
        List.of(
            new RouteClass<>("A", "x/{a}", List.of(route("GET", "", "a")), List.of()),
            new RouteClass<>("B", "x/{b}/", List.of(route("GET", "", "b")), List.of()));

    assertThat(table(classes.get(1), classes.get(0)).nodes())
        .isEqualTo(table(classes.get(0), classes.get(1)).nodes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "a", "/a", "-", "a-", "/n", ";", "/;", "%", "%c3", "é", "\n"})
  @Timeout(10)
  void hostile_paths_take_time_in_proportion_to_their_length(String piece) {
    RouteTable<String> table =
        table(
            root("{a}-{b}-{c}-{d}-{e}", route("GET", "{f}-{g}-{h}-{i}", "mixed")),
            root("é{a}é{b}é{c}", route("GET", "", "encoded")),
            new RouteClass<>("N", "n", List.of(), List.of(new Locator("n", "N"))));
    String path = piece.repeat(100_000 / piece.length());

    assertThatNoException().isThrownBy(() -> table.find(path, "GET"));
    assertThatNoException().isThrownBy(() -> table.find("/n/n/" + path, "GET"));
  }

  @Test
  void a_hit_allocates_nothing() {
    RouteTable<String> table = petTable();
    IntStream.range(0, 20_000).forEach(i -> table.find("pets/7", "GET"));

    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 10_000; i++) {
      table.find("pets/7", "GET");
    }
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
  }

  @Test
  void the_time_of_a_look_up_does_not_depend_on_how_many_templates_there_are() {
    RouteTable<String> few = numbered(10);
    RouteTable<String> many = numbered(5_000);
    time(few);
    time(many);

    assertThat(time(many)).isLessThan(time(few).multipliedBy(10));
  }

  private static Duration time(RouteTable<String> table) {
    return IntStream.range(0, 5)
        .mapToObj(
            run -> {
              long start = THREADS.getCurrentThreadCpuTime();
              for (int i = 0; i < 20_000; i++) {
                table.find("/resource" + i % 10 + "/7/items/8", "GET");
              }
              return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            })
        .min(Duration::compareTo)
        .orElseThrow();
  }

  private static RouteTable<String> numbered(int count) {
    return RouteTable.of(
        IntStream.range(0, count)
            .mapToObj(i -> root("resource" + i, route("GET", "{id}/items/{item}", "item" + i)))
            .toList());
  }

  private static RouteTable<String> petTable() {
    return table(
        root(
            "/pets",
            route("POST", "", "add"),
            route("GET", "{id}", "get"),
            route("DELETE", "{id}", "remove")));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static RouteTable<String> table(RouteClass<String>... classes) {
    return RouteTable.of(Arrays.asList(classes));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static RouteClass<String> root(String path, Route<String>... routes) {
    return new RouteClass<>("Root" + path, path, Stream.of(routes).toList(), List.of());
  }

  private static Route<String> route(String verb, String path, String endpoint) {
    return new Route<>(verb, path, endpoint);
  }
}
