// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.crossorigin.it.routing.ResourceSet.Access;
import dev.crossorigin.it.routing.ResourceSet.Member;
import dev.crossorigin.it.routing.ResourceSet.ResourceClass;
import dev.crossorigin.it.routing.ResourceSet.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is reported of a difference is what it takes, and Java. */
class ShrinkingTest {

  private static final ResourceSet SET =
      new ResourceSet(
          "set",
          List.of(
              new ResourceClass(
                  "R0",
                  "a/{p0: (b|c)/d}",
                  Shape.ON_A_SUPERCLASS,
                  true,
                  List.of(
                      new Member(1, "GET", "x/y", null, Access.OWN_POLICY),
                      new Member(2, null, "s", "S0", Access.NO_POLICY))),
              new ResourceClass(
                  "S0",
                  null,
                  Shape.ON_AN_INTERFACE,
                  false,
                  List.of(new Member(3, "POST", null, null, Access.SAME_ORIGIN_ONLY)))));

  private static Difference shrunk(Predicate<Trial> differs) {
    Trial trial = new Trial(SET, "GET", "a/b/d;m=1/x/y");
    return Shrinking.shrink(
        new Difference(trial, "m1", "this", "that"),
        trials ->
            trials.stream()
                .filter(differs)
                .map(each -> new Difference(each, "m1", "this", "that"))
                .findFirst());
  }

  private static Predicate<Trial> has(int member) {
    return trial -> trial.set().member("m" + member).isPresent();
  }

  @Test
  void what_is_not_needed_goes() {
    Trial smallest = shrunk(has(1)).trial();

    assertThat(smallest.path()).doesNotContain("/");
    assertThat(smallest.set().classes())
        .containsExactly(
            new ResourceClass(
                "R0",
                "{p0: (b|c)/d}",
                Shape.ON_ITSELF,
                true,
                List.of(new Member(1, "GET", "y", null, Access.OWN_POLICY))));
  }

  @Test
  void what_is_needed_stays() {
    Trial smallest = shrunk(has(2).and(has(3)).and(trial -> trial.path().contains("b"))).trial();

    assertThat(smallest.path()).isEqualTo("b");
    assertThat(smallest.set().classes())
        .flatExtracting(ResourceClass::members)
        .extracting(Member::number, Member::access)
        .containsExactly(tuple(2, Access.NO_POLICY), tuple(3, Access.NO_POLICY));
  }

  @Test
  void a_difference_that_nothing_smaller_shows_is_reported_as_it_is() {
    Trial trial = new Trial(SET, "GET", "a/b/d/x/y");
    Difference difference =
        Shrinking.shrink(new Difference(trial, "m1", "this", "that"), trials -> Optional.empty());

    assertThat(difference.trial()).isEqualTo(trial);
    assertThat(difference.toString())
        .contains(
            "GET /a/b/d/x/y",
            "@jakarta.ws.rs.Path(\"a/{p0: (b|c)/d}\")",
            "public abstract class R0Base {",
            "// S0, compiled without the processor",
            "public class S0 implements S0Api {",
            "expected: this",
            "actual:   that");
  }
}
