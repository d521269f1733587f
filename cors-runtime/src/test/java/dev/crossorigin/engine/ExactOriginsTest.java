// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactOriginsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6, 100, 10_000})
  void contains_its_origins_and_not_their_neighbours(int size) {
    List<String> origins = origins(size);
    ExactOrigins set = ExactOrigins.of(origins, null);

    assertThat(origins).allMatch(set::contains);
    assertThat(origins)
        .noneMatch(origin -> set.contains(origin + "0"))
        .noneMatch(origin -> set.contains(origin.substring(1)))
        .noneMatch(origin -> set.contains(origin.replace("site", "sitf")))
        .noneMatch(origin -> set.contains(origin.toUpperCase(Locale.ROOT)));
  }

  @Test
  void an_empty_set_contains_nothing() {
    ExactOrigins none = ExactOrigins.of(List.of(), null);

    assertThat(none.contains("")).isFalse();
    assertThat(none.contains("https://a.example")).isFalse();
  }

  @Test
  void positions_that_distinguish_nothing_cost_time_but_never_a_right_answer() {
    List<String> origins = origins(50);
    ExactOrigins set = ExactOrigins.of(origins, new int[] {0, 5_000});

    assertThat(origins).allMatch(set::contains);
    assertThat(set.contains("https://app00050.site.com")).isFalse();
  }

  @Test
  void few_positions_tell_ten_thousand_origins_apart() {
    List<String> origins = origins(10_000);
    int[] positions = OriginIndex.positions(origins);
    Set<List<Integer>> keys = new HashSet<>();
    for (String origin : origins) {
      List<Integer> key = new ArrayList<>(List.of(origin.length()));
      for (int position : positions) {
        key.add(OriginIndex.charAt(origin, position));
      }
      keys.add(key);
    }

    assertThat(positions).hasSizeLessThanOrEqualTo(OriginIndex.MAX_POSITIONS).isSorted();
    assertThat(keys).hasSameSizeAs(origins);
  }

  @Test
  void lengths_alone_need_no_position() {
    assertThat(OriginIndex.positions(List.of("https://a", "https://ab"))).isEmpty();
  }

  @Property
  void agrees_with_a_hash_set(@ForAll("sets") Set<String> origins, @ForAll("origin") String asked) {
    ExactOrigins set = ExactOrigins.of(List.copyOf(origins), null);

    assertThat(set.contains(asked)).isEqualTo(origins.contains(asked));
    assertThat(origins).allMatch(set::contains);
  }

  @Provide
  Arbitrary<Set<String>> sets() {
    return origin().set().ofMinSize(0).ofMaxSize(60);
  }

  @Provide
  Arbitrary<String> origin() {
    return Arbitraries.strings().withChars('a', 'b', '.', ':').ofMaxLength(6);
  }

  private static List<String> origins(int size) {
    return IntStream.range(0, size).mapToObj(i -> "https://app%05d.site.com".formatted(i)).toList();
  }
}
