// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.benchmarks.jaxrs.JerseyApplication;
import dev.crossorigin.benchmarks.jaxrs.WholeRequest;
import dev.crossorigin.benchmarks.lookup.Lookup;
import dev.crossorigin.benchmarks.lookup.Shelves;
import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.scene.Origins;
import dev.crossorigin.benchmarks.scene.Scenario;
import dev.crossorigin.route.RouteTable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a request may allocate, in bytes. Exact, for the virtual machine runs with the compiler that
 * leaves no object out; whoever exceeds a figure has made every request dearer, and whoever falls
 * below one should write down the new one.
 */
class AllocationIT {

  private static final String OTHER_LIBRARY = "the figures are those of the JDK 17 library";

  @EnabledOnJre(value = JRE.JAVA_17, disabledReason = OTHER_LIBRARY)
  @ParameterizedTest
  @CsvSource({
    "NO_ORIGIN, 168",
    "ALLOWED_1, 336",
    "ALLOWED_100, 336",
    "ALLOWED_10000, 336",
    "DISALLOWED_1, 208",
    "DISALLOWED_100, 208",
    "DISALLOWED_10000, 208",
    "PATTERN_1, 360",
    "PATTERN_100, 360",
    "PREFLIGHT, 2224",
    "PREFLIGHT_ORIGIN, 1680",
    "PREFLIGHT_METHOD, 1680",
    "PREFLIGHT_HEADER, 1744",
  })
  void our_filters_allocate_what_they_did(Scenario scenario, long bytes) throws Exception {
    assertThat(net(Subject.OURS.peer(), scenario)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "HUGE_ORIGIN, DISALLOWED_1",
    "PREFLIGHT_HUGE_ORIGIN, PREFLIGHT_ORIGIN",
    "PREFLIGHT_COMMAS, PREFLIGHT_HEADER",
    "PREFLIGHT_LETTERS, PREFLIGHT_HEADER",
  })
  void a_hostile_request_allocates_no_more_than_a_refused_one(Scenario hostile, Scenario refused)
      throws Exception {
    Peer ours = Subject.OURS.peer();

    assertThat(net(ours, hostile)).isLessThanOrEqualTo(net(ours, refused));
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_ORIGIN", "ALLOWED_1"})
  void where_no_policy_applies_a_request_allocates_what_filters_do_that_do_nothing(
      Scenario scenario) throws Exception {
    long idle = whole(JerseyApplication.IDLE_FILTERS, scenario);

    assertThat(whole(JerseyApplication.NO_POLICY, scenario)).isEqualTo(idle);
  }

  @EnabledOnJre(value = JRE.JAVA_17, disabledReason = OTHER_LIBRARY)
  @ParameterizedTest
  @CsvSource({"NO_ORIGIN, 24", "ALLOWED_1, 64"})
  void a_policy_allocates_little_more_than_filters_that_write_the_same_headers(
      Scenario scenario, long bytes) throws Exception {
    long idle = whole(JerseyApplication.SAME_HEADERS, scenario);

    assertThat(whole(JerseyApplication.POLICY, scenario) - idle).isEqualTo(bytes);
  }

  @ParameterizedTest
  @EnumSource(Origins.class)
  void the_decision_about_an_exact_origin_allocates_nothing(Origins origins) throws Exception {
    Predicate<String> ours = Lookup.OURS.among(origins);
    String allowed = origins.allowed().get(0);
    long bytes = origins.patterns() ? 24 : 0; // where the host begins and ends

    assertThat(Allocation.of(() -> ours.test(allowed))).isEqualTo(bytes);
  }

  @Test
  void the_look_up_of_a_route_allocates_nothing() throws Exception {
    RouteTable<String> table = Shelves.of(1_000);

    assertThat(Allocation.of(() -> table.find("shelf-00003/books/4711", "GET"))).isZero();
  }

  private static long net(Peer peer, Scenario scenario) throws Exception {
    return Allocation.of(peer.filter(scenario)) - Allocation.of(peer.fixture(scenario));
  }

  private static long whole(JerseyApplication application, Scenario scenario) throws Exception {
    return Allocation.of(new WholeRequest(application, scenario));
  }
}
