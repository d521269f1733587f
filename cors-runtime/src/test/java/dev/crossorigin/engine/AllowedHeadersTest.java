// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHeadersTest {

  private final AllowedHeaders two = AllowedHeaders.of("authorization,x-page");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorization",
        "x-page",
        "authorization,x-page",
        "x-page,authorization",
        "Authorization, X-Page",
        "AUTHORIZATION\t,\tx-pAge",
        "x-page,x-page,x-page",
        "",
        ",",
        " , ,",
        ",,,,x-page,,,,"
      })
  void allows_what_is_named_in_any_case_and_order(String line) {
    assertThat(two.allow(List.of(line), false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-other",
        "x-page,x-other",
        "x-pag",
        "x-pages",
        "x-page  ,authorization", // more than one blank
        "  x-page",
        "x-page x-page",
        "x-page;q=1",
        "*",
        "\u017F-page",
        "x\u2010page",
        "x-page\u0000"
      })
  void refuses_what_is_not_named(String line) {
    assertThat(two.allow(List.of(line), false)).isFalse();
  }

  @Test
  void a_preflight_without_the_header_asks_for_nothing() {
    assertThat(two.allow(null, false)).isTrue();
    assertThat(AllowedHeaders.of("").allow(null, false)).isTrue();
    assertThat(AllowedHeaders.of("").allow(List.of("x-page"), false)).isFalse();
  }

  @Test
  void several_lines_are_one_list() {
    assertThat(two.allow(List.of("x-page", "authorization"), false)).isTrue();
    assertThat(two.allow(List.of("x-page", "x-other"), false)).isFalse();
  }

  @Test
  void sixteen_empty_elements_pass_and_seventeen_do_not() {
    assertThat(two.allow(List.of(",".repeat(15)), false)).isTrue();
    assertThat(two.allow(List.of(",".repeat(16)), false)).isFalse();
    assertThat(two.allow(Collections.nCopies(16, ""), false)).isTrue();
    assertThat(two.allow(Collections.nCopies(17, ""), false)).isFalse();
  }

  @Test
  void sixteen_more_elements_than_names_pass_and_seventeen_do_not() {
    assertThat(two.allow(List.of(repeat("x-page", 18)), false)).isTrue();
    assertThat(two.allow(List.of(repeat("x-page", 19)), false)).isFalse();
  }

  @Test
  void the_longest_list_has_all_its_blanks_and_empty_elements() {
    AllowedHeaders one = AllowedHeaders.of("x-page");
    String longest = String.join(",", Collections.nCopies(17, " x-page\t")) + ", \t".repeat(16);

    assertThat(one.allow(List.of(longest), false)).isTrue();
    assertThat(one.allow(List.of(longest + ","), false)).isFalse();
  }

  @Test
  void a_letter_that_only_folds_to_ascii_is_another_letter() {
    assertThat(AllowedHeaders.of("x-kiss").allow(List.of("x-\u212Aiss"), false)).isFalse();
  }

  @Test
  void the_longest_right_list_is_not_too_long() {
    List<String> names = IntStream.range(100, 200).mapToObj(i -> "x-name-" + i).toList();
    AllowedHeaders many = AllowedHeaders.of(String.join(",", names));

    assertThat(many.allow(List.of(String.join(" , ", names)), false)).isTrue();
    assertThat(many.allow(List.of(String.join(" , ", names) + ",x-name-200"), false)).isFalse();
    List<String> reversed =
        names.stream().sorted(Collections.reverseOrder()).collect(Collectors.toList());
    assertThat(many.allow(reversed, false)).isFalse(); // a hundred lines
    assertThat(many.allow(List.of(String.join(",", reversed)), false)).isTrue();
  }

  @Test
  void any_header_does_not_cover_authorization_without_credentials() {
    AllowedHeaders any = AllowedHeaders.of("*");

    assertThat(any.allow(List.of("x-anything,content-type"), false)).isTrue();
    assertThat(any.allow(List.of("x-anything, Authorization "), false)).isFalse();
    assertThat(any.allow(List.of("x-anything,authorization"), true)).isTrue();
    assertThat(AllowedHeaders.of("*,authorization").allow(List.of("authorization"), false))
        .isTrue();
  }

  @Test
  void any_header_still_has_to_be_a_header_name() {
    AllowedHeaders any = AllowedHeaders.of("*");

    assertThat(any.allow(List.of("x-a,,   x-b  ,"), true)).isTrue();
    assertThat(any.allow(List.of("x-a\u0000"), true)).isFalse();
    assertThat(any.allow(List.of("x a"), true)).isFalse();
    assertThat(any.allow(List.of("x-\u00E4"), true)).isFalse();
  }

  @Test
  void any_header_is_bounded_in_length_and_lines() {
    AllowedHeaders any = AllowedHeaders.of("*");

    assertThat(any.allow(List.of("a".repeat(4096)), true)).isTrue();
    assertThat(any.allow(List.of("a".repeat(4097)), true)).isFalse();
    assertThat(any.allow(Collections.nCopies(64, "a"), true)).isTrue();
    assertThat(any.allow(Collections.nCopies(65, "a"), true)).isFalse();
  }

  @Test
  void the_answer_is_a_constant() {
    assertThat(two.answer(List.of("x-page"), true)).isEqualTo("authorization,x-page");
    assertThat(two.answer(null, false)).isEqualTo("authorization,x-page");
    assertThat(AllowedHeaders.of("*").answer(List.of("x-page"), false)).isEqualTo("*");
    assertThat(AllowedHeaders.of("").answer(null, false)).isNull();
  }

  @Test
  void with_credentials_any_header_is_echoed_as_received() {
    AllowedHeaders any = AllowedHeaders.of("*");

    assertThat(any.answer(List.of("x-a, x-b", "x-c"), true)).isEqualTo("x-a, x-b,x-c");
    assertThat(any.answer(null, true)).isNull();
  }

  @Test
  void a_value_is_sorted_and_a_star_takes_in_all_but_authorization() {
    assertThat(AllowedHeaders.value(List.of("x-b", "x-a", "x-b"), true)).isEqualTo("x-a,x-b");
    assertThat(AllowedHeaders.value(List.of(), false)).isEmpty();
    assertThat(AllowedHeaders.value(List.of("x-a", "*"), false)).isEqualTo("*");
    assertThat(AllowedHeaders.value(List.of("authorization", "*"), false))
        .isEqualTo("*,authorization");
    assertThat(AllowedHeaders.value(List.of("authorization", "*"), true)).isEqualTo("*");
  }

  @Test
  void either_allows_what_one_of_them_does() {
    AllowedHeaders either = two.or(AllowedHeaders.of("x-other"));

    assertThat(either.answer(null, false)).isEqualTo("authorization,x-other,x-page");
    assertThat(two.or(AllowedHeaders.of("*")).answer(null, false)).isEqualTo("*,authorization");
    assertThat(AllowedHeaders.of("x-page").or(AllowedHeaders.of("*")).answer(null, false))
        .isEqualTo("*");
    assertThat(AllowedHeaders.of("").or(AllowedHeaders.of("")).answer(null, false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-other", "x-page,x-other", "x-other,x-page", "a,b,c", "x-pag"})
  void a_list_as_browsers_write_it_is_refused_for_a_name_in_it(String line) {
    assertThat(two.refusesName(List.of(line), false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x-page",
        "authorization,x-page",
        "x-other,",
        ",x-other",
        "x-page, x-other",
        "X-Other",
        "x-otherZ",
        "x-otherA",
        "x-other\u0000",
        "x-\u00e4"
      })
  void other_lists_are_not_refused_for_a_name(String line) {
    assertThat(two.refusesName(List.of(line), false)).isFalse();
  }

  @Test
  void only_one_line_of_bounded_length_can_be_refused_for_a_name() {
    assertThat(two.refusesName(null, false)).isFalse();
    assertThat(two.refusesName(List.of("x-other", "x-other"), false)).isFalse();
    assertThat(two.refusesName(List.of("x".repeat(4096)), false)).isTrue();
    assertThat(two.refusesName(List.of("x".repeat(4097)), false)).isFalse();
  }

  @Test
  void where_any_header_is_allowed_only_authorization_can_be_refused() {
    AllowedHeaders any = AllowedHeaders.of("*");

    assertThat(any.refusesName(List.of("x-other"), false)).isFalse();
    assertThat(any.refusesName(List.of("authorization,x-other"), false)).isTrue();
    assertThat(any.refusesName(List.of("authorization"), true)).isFalse();
    assertThat(AllowedHeaders.of("*,authorization").refusesName(List.of("authorization"), false))
        .isFalse();
  }

  @Property
  void agrees_with_a_plain_reading_of_the_rules(@ForAll("lines") List<String> lines) {
    assertThat(two.allow(lines, false)).isEqualTo(plainlyAllowed(lines));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "x-page", "X-Page", "authorization", "x-other", ",", ",", ",", " ", "\t", "");
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces)).list().ofMaxSize(4);
  }

  private static boolean plainlyAllowed(List<String> lines) {
    int empty = 0;
    int named = 0;
    for (String line : lines) {
      for (String element : line.split(",", -1)) {
        String name = element.replaceFirst("^[ \t]", "").replaceFirst("[ \t]$", "");
        if (name.isEmpty()) {
          empty++;
        } else if (List.of("authorization", "x-page").contains(name.toLowerCase(Locale.ROOT))) {
          named++;
        } else {
          return false;
        }
      }
    }
    return empty <= 16 && named <= 2 + 16;
  }

  private static String repeat(String name, int times) {
    return String.join(",", Collections.nCopies(times, name));
  }
}
