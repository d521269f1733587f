// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.crossorigin.it.harness.ServerKind;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A preflight is answered by the policy of the very method that Jersey calls for the request.
 *
 * <p>{@code -Dcors.differential.sets=N} tries N applications on each Jersey, 30 unless told; {@code
 * -Dcors.differential.seed=S} makes up others. What differs is shrunk to the classes, methods and
 * path segments that it takes, and printed as Java.
 */
class DifferentialRoutingIT {

  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.glassfish.jersey"), Logger.getLogger("dev.crossorigin"));

  @BeforeAll
  static void silence() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @AfterAll
  static void restore() {
    LOGGERS.forEach(logger -> logger.setLevel(null));
  }

  @ParameterizedTest
  @EnumSource(names = {"JERSEY_3_GRIZZLY", "JERSEY_4_GRIZZLY"})
  void a_preflight_is_answered_for_the_method_that_jersey_calls(ServerKind kind) {
    long seed = RandomResources.seed();
    Map<?, ?> counts = run(kind, seed);
    System.out.printf("%s, seed %d, no difference in %s%n", kind, seed, counts);

    assertThat(counts.keySet())
        .map(String::valueOf)
        .contains(
            "hit, preflight allowed",
            "hit, preflight refused",
            "hit, preflight passed on",
            "verb missing, preflight refused",
            "verb missing, preflight passed on",
            "none, preflight passed on");
  }

  private static Map<?, ?> run(ServerKind kind, long seed) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(kind.loader()); // by which Jersey finds what it is made of
    try {
      LongFunction<?> run =
          kind.loader()
              .loadClass(DifferentialRun.class.getName())
              .asSubclass(LongFunction.class)
              .getDeclaredConstructor()
              .newInstance();
      return (Map<?, ?>) run.apply(seed);
    } catch (AssertionError difference) {
      return fail(kind + ", seed " + seed, difference);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
