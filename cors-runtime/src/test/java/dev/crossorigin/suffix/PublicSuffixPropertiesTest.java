// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PublicSuffixPropertiesTest {

  private static final SuffixRules SNAPSHOT = SuffixRules.ofSnapshot();
  private static final List<String> RULES = PlainSuffixes.rules();

  @Property(tries = 2000)
  void the_plain_reading_of_the_list_says_the_same(@ForAll("names") String name) {
    assertThat(SNAPSHOT.isPublicSuffix(name)).isEqualTo(PlainSuffixes.isPublicSuffix(name));
  }

  @Property(tries = 200)
  void all_names_below_the_parent_of_a_wildcard_are_public_suffixes(
      @ForAll("names") String name, @ForAll("labels") String label) {
    if (SNAPSHOT.isParentOfPublicSuffixes(name)) {
      assertThat(SNAPSHOT.isPublicSuffix(label + "-0." + name)).isTrue();
    }
  }

  @Property
  void no_text_is_too_strange_to_ask_about(@ForAll String text) {
    assertThatCode(() -> PublicSuffixes.isSharedBelow(text)).doesNotThrowAnyException();
  }

  /** Names that rules name, with labels taken away or put before them, and names of any labels. */
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> strange =
        labels().list().ofMinSize(1).ofMaxSize(5).map(labels -> String.join(".", labels));
    Arbitrary<String> familiar =
        Combinators.combine(
                Arbitraries.of(RULES),
                labels().list().ofMaxSize(2),
                labels(),
                Arbitraries.integers().between(0, 2))
            .as(PublicSuffixPropertiesTest::near);
    return Arbitraries.frequencyOf(Tuple.of(3, familiar), Tuple.of(1, strange));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("a", "b-1", "www", "city", "com", "co", "jp", "kobe", "ck", "xn--p1ai");
  }

  private static String near(String rule, List<String> before, String forStar, int dropped) {
    List<String> labels = new ArrayList<>(before);
    labels.addAll(List.of(rule.replace("!", "").replace("*", forStar).split("\\.")));
    return labels.stream()
        .skip(Math.min(dropped, labels.size() - 1))
        .collect(Collectors.joining("."));
  }
}
