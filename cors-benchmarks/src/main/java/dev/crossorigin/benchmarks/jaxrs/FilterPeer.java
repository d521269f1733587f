// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;

/** A peer that is filters of Jakarta REST. */
public final class FilterPeer implements Peer {

  private final Set<Scenario> scenarios;
  private final Function<Scenario, Filters> filters;

  private FilterPeer(Set<Scenario> scenarios, Function<Scenario, Filters> filters) {
    this.scenarios = scenarios;
    this.filters = filters;
  }

  /** What this project deploys for a resource method. */
  public static Peer ours() {
    return new FilterPeer(EnumSet.allOf(Scenario.class), DeployedFilters::of);
  }

  /** The least code with the same effect. */
  public static Peer floor() {
    return new FilterPeer(
        EnumSet.complementOf(
            EnumSet.of(
                Scenario.HUGE_ORIGIN,
                Scenario.PREFLIGHT_HUGE_ORIGIN,
                Scenario.PREFLIGHT_COMMAS,
                Scenario.PREFLIGHT_LETTERS)),
        FloorFilter::filters);
  }

  /** RESTEasy's filter, which knows no patterns. */
  public static Peer resteasy() {
    return new FilterPeer(Scenario.withoutPatterns(), RestEasyFilter::filters);
  }

  /** The filter that people paste, which knows no origins and answers no preflight by itself. */
  public static Peer pasted() {
    return new FilterPeer(
        EnumSet.of(
            Scenario.NO_ORIGIN,
            Scenario.ALLOWED_1,
            Scenario.ALLOWED_100,
            Scenario.ALLOWED_10000,
            Scenario.DISALLOWED_1,
            Scenario.DISALLOWED_100,
            Scenario.DISALLOWED_10000,
            Scenario.PREFLIGHT),
        scenario -> PastedFilter.filters());
  }

  @Override
  public Set<Scenario> scenarios() {
    return scenarios;
  }

  @Override
  public Exchange fixture(Scenario scenario) {
    return new JerseyExchange(
        scenario, scenario.isPreflight() ? Filters.answeringAtOnce() : Filters.NONE);
  }

  @Override
  public Exchange filter(Scenario scenario) {
    return new JerseyExchange(scenario, filters.apply(scenario));
  }

  @Override
  public @Nullable String header(Object response, String name) {
    Object value = ((ContainerResponse) response).getHeaders().getFirst(name);
    return value == null ? null : value.toString();
  }
}
