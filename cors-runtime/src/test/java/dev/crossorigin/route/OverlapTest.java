// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.crossorigin.route.RouteClass.Locator;
import dev.crossorigin.route.RouteClass.Route;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which resource methods may be called in place of each other on some runtime. */
class OverlapTest {

  private static List<Overlap<String>> overlaps(List<RouteClass<String>> classes) {
    return Overlap.among(classes, String::equals);
  }

  private static RouteClass<String> root(String name, String path, String... gets) {
    return new RouteClass<>(name, path, routes(name, gets), List.of());
  }

  private static List<Route<String>> routes(String name, String... gets) {
    return IntStream.range(0, gets.length)
        .mapToObj(i -> new Route<>("GET", gets[i], name + i))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a/{x}, {y}/b",
    "a/{x}, a/{x: [0-9]+}",
    "{x: a.*}, a/b",
    "{x: .*}, a/b/c",
    "a{x}, {y}b",
    "a{x}b, ab{y}",
    "{x}.json, data.{y}",
    "a/{x: [0-9]+}/c, a/{y: [a-z]+}/c",
    "é/{x}, {y}/b",
    "a, {x}"
  })
  void templates_of_two_classes_that_a_path_may_both_match_overlap(String one, String other) {
    assertThat(overlaps(List.of(root("A", one + "/z", ""), root("B", other, "z"))))
        .singleElement()
        .satisfies(
            overlap -> {
              assertThat(overlap.verb()).isEqualTo("GET");
              assertThat(List.of(overlap.first().endpoint(), overlap.second().endpoint()))
                  .containsExactlyInAnyOrder("A0", "B0");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "a/{x}, b/{y}",
    "a/{x}, a/{x}/b",
    "a{x}, b{y}",
    "{x}a, {y}b",
    "a/{x: [0-9]+}, a/b",
    "{x: [0-9]+}, a",
    "a, A",
    "{x}/b, a/c"
  })
  void templates_that_no_path_matches_both_do_not(String one, String other) {
    assertThat(overlaps(List.of(root("A", one + "/z", ""), root("B", other, "z")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"list, {id}", "list, {id: .+}", "v{x}, {id}", "{x}/list, {x}/{id}", "a/b, {x: .*}"})
  void below_one_class_path_the_narrower_template_is_tried_first_everywhere(
      String narrow, String wide) {
    assertThat(overlaps(List.of(root("A", "pets", narrow, wide)))).isEmpty();
    assertThat(overlaps(List.of(root("A", narrow, ""), root("B", wide, "")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', {x: [0-9]*}, /pets",
    "a, a/{x: .*}, /pets/a",
    "a, a/{x: [0-9]*}/, /pets/a;m=1",
    "{x}, {x}/{y: [a-c]*}, /pets/b"
  })
  void an_expression_that_matches_nothing_is_in_doubt_with_the_path_before_it(
      String before, String expression, String path) {
    assertThat(overlaps(List.of(root("A", "pets", before, expression))))
        .singleElement()
        .matches(overlap -> overlap.first().matches(path) && overlap.second().matches(path));
    assertThat(overlaps(List.of(root("A", "pets", before, expression.replace('*', '+')))))
        .noneMatch(overlap -> overlap.first().matches(path) && overlap.second().matches(path));
  }

  @ParameterizedTest
  @CsvSource({"é, {x}", "a b, {x: .*}", "v{x}é, {y}", "a/é, a/{x: .+}"})
  void encoded_text_which_not_every_runtime_reads_alike_makes_no_template_the_narrower(
      String encoded, String wide) {
    assertThat(overlaps(List.of(root("A", "pets", encoded, wide)))).hasSize(1);
    assertThat(overlaps(List.of(root("A", "é", encoded.replaceAll("[ é]", "e"), wide)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"{x}{y}/, {x}", "a/{x}{y}/, a/{x}", "'/', {x: .*}", "1, {x}/", "a/1, a/{x}/"})
  void a_slash_at_the_end_which_not_every_runtime_counts_makes_no_template_go_first(
      String narrow, String wide) {
    assertThat(overlaps(List.of(root("A", narrow, ""), root("B", wide, "")))).hasSize(1);
    assertThat(overlaps(List.of(root("A", "pets/", narrow, wide)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"12, {x}/", "1/, {x}", "1/, {x}/", "{x}-{y}/, {x}"})
  void one_that_has_more_literals_with_or_without_it_does(String narrow, String wide) {
    assertThat(overlaps(List.of(root("A", narrow, ""), root("B", wide, "")))).isEmpty();
    assertThat(overlaps(List.of(root("A", "pets/", narrow, wide)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"{x:}/b, {x}/{y}", "{x:0}/b, {x}/{y}", "v{x:}, {x}"})
  void a_variable_that_not_every_runtime_reads_alike_makes_no_template_the_narrower(
      String misread, String wide) {
    assertThat(overlaps(List.of(root("A", misread, ""), root("B", wide, "")))).hasSize(1);
    assertThat(overlaps(List.of(root("A", "{x: [^/]+}/b", ""), root("B", "{x}/{y}", ""))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"list, pets/{id}, pets", "{x}, pets/a, pets", "list/{x}, pets/{y}/all, pets"})
  void but_not_below_two(String inner, String whole, String outer) {
    assertThat(overlaps(List.of(root("A", outer, inner), root("B", whole, "")))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"{id: [0-9]+}, {name}", "a{x}, {x}b", "{x}/bbbb/cccc, a/{y}/{z}"})
  void below_one_class_path_templates_of_which_none_is_narrower_overlap(String one, String other) {
    assertThat(overlaps(List.of(root("A", "pets", one, other)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"HEAD, HEAD", "HEAD, GET", "GET, HEAD"})
  void but_not_for_a_head_that_one_of_the_two_designates(String narrow, String wide) {
    assertThat(overlaps(List.of(pets(narrow, "v{x}", wide, "{id}"))))
        .singleElement()
        .satisfies(
            overlap -> {
              assertThat(overlap.verb()).isEqualTo("HEAD");
              assertThat(overlap.concerns("HEAD")).isTrue();
              assertThat(overlap.concerns("GET")).isFalse();
            });
    assertThat(overlaps(List.of(pets(narrow, "v{x}", wide, "w{id}")))).isEmpty();
  }

  @Test
  void where_get_is_in_doubt_so_is_head_and_nothing_else() {
    Overlap<String> overlap =
        overlaps(List.of(root("A", "a/{x}", ""), root("B", "{y}/b", ""))).get(0);

    assertThat(List.of("GET", "HEAD")).allMatch(overlap::concerns);
    assertThat(List.of("POST", "get", "")).noneMatch(overlap::concerns);
  }

  private static RouteClass<String> pets(
      String verb, String path, String otherVerb, String otherPath) {
    return new RouteClass<>(
        "A",
        "pets",
        List.of(new Route<>(verb, path, "A0"), new Route<>(otherVerb, otherPath, "A1")),
        List.of());
  }

  @Test
  void methods_that_are_alike_or_serve_other_verbs_do_not_overlap() {
    RouteClass<String> posts =
        new RouteClass<>("B", "{x}/z", List.of(new Route<>("POST", "", "B0")), List.of());

    assertThat(overlaps(List.of(root("A", "a/{y}", ""), posts))).isEmpty();
    assertThat(
            Overlap.among(
                List.of(root("A", "a/{y}", ""), root("B", "{x}/z", "")), (one, other) -> true))
        .isEmpty();
  }

  @Test
  void methods_behind_locators_overlap_with_others() {
    RouteClass<String> outer =
        new RouteClass<>("A", "a", List.of(), List.of(new Locator("{id}/parts", "Sub")));
    RouteClass<String> sub = new RouteClass<>("Sub", null, routes("Sub", "x"), List.of());

    assertThat(overlaps(List.of(outer, sub, root("B", "{y}/1/parts/x", ""))))
        .extracting(overlap -> overlap.first().template(), overlap -> overlap.second().template())
        .containsExactly(tuple("/{y}/1/parts/x", "/a/{id}/parts/x"));
    assertThat(overlaps(List.of(outer, sub, root("B", "{y}/1/parts/z", "")))).isEmpty();
  }

  @Test
  void what_lies_behind_locators_that_lead_in_a_circle_is_anywhere_below() {
    RouteClass<String> outer =
        new RouteClass<>("A", "a", List.of(), List.of(new Locator("next", "Sub")));
    RouteClass<String> sub =
        new RouteClass<>("Sub", null, routes("Sub", "x"), List.of(new Locator("next", "Sub")));

    assertThat(overlaps(List.of(outer, sub, root("B", "{y}/next/next/next/x", ""))))
        .anySatisfy(
            overlap -> {
              assertThat(overlap.second().template()).isEqualTo("/a/next/next/...");
              assertThat(overlap.second().matches("a/next/next/next/x")).isTrue();
              assertThat(overlap.second().matches("a/next")).isFalse();
            });
    assertThat(overlaps(List.of(outer, sub, root("B", "{y}/next/z", "")))).isEmpty();
  }

  @Test
  void sides_match_raw_paths_as_the_table_does() {
    Overlap<String> overlap =
        overlaps(List.of(root("A", "a/{x}", ""), root("B", "{y}/b", ""))).get(0);

    for (String path : List.of("/a/b", "a/b", "/a;m=1/b/", "/a/b;n=/")) {
      assertThat(overlap.first().matches(path)).as(path).isTrue();
      assertThat(overlap.second().matches(path)).as(path).isTrue();
    }
    assertThat(overlap.first().matches("/a/b/c") || overlap.second().matches("/a/b/c")).isFalse();
  }

  @Test
  void ten_thousand_literal_templates_are_compared_with_their_likes_alone() {
    List<RouteClass<String>> classes =
        IntStream.range(0, 10_000).mapToObj(i -> root("C" + i, "a/b" + i, "x", "{y}")).toList();

    assertThat(Overlap.among(classes, String::equals)).isEmpty();
  }
}
