// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crossorigin.OriginQuery;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedMatcherTest {

  private static final OriginQuery QUERY = new OriginQuery("https://a.example", "GET", "/a", "");

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("no database"),
        new NoClassDefFoundError("acme/Database"),
        new ExceptionInInitializerError("no settings"),
        new StackOverflowError());
  }

  @Test
  void what_the_matcher_says_counts() {
    assertThat(new GuardedMatcher(query -> query.equals(QUERY)).allows(QUERY)).isTrue();
    assertThat(new GuardedMatcher(query -> false).allows(QUERY)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_failure_denies(Throwable failure) {
    assertThat(failing(failure).allows(QUERY)).isFalse();
  }

  @Test
  void a_failure_of_the_machine_is_not_hidden() {
    OutOfMemoryError failure = new OutOfMemoryError("of a test");

    assertThatThrownBy(() -> failing(failure).allows(QUERY)).isSameAs(failure);
  }

  private static GuardedMatcher failing(Throwable failure) {
    return new GuardedMatcher(
        query -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
  }
}
