// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.vertx;

import dev.crossorigin.benchmarks.scene.Scenario;
import io.quarkus.vertx.http.runtime.cors.CORSConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a scenario's policy says, as the handler of Quarkus is told. */
record QuarkusSettings(Optional<List<String>> origins) implements CORSConfig {

  static QuarkusSettings of(Scenario scenario) {
    return new QuarkusSettings(
        Optional.of(
            scenario.origins().patterns()
                ? scenario.origins().regexes().stream().map(regex -> "/" + regex + "/").toList()
                : scenario.origins().written()));
  }

  @Override
  public boolean enabled() {
    return true;
  }

  @Override
  public Optional<List<String>> methods() {
    return Optional.of(Scenario.METHODS);
  }

  @Override
  public Optional<List<String>> headers() {
    return Optional.of(Scenario.HEADERS);
  }

  @Override
  public Optional<List<String>> exposedHeaders() {
    return Optional.empty();
  }

  @Override
  public Optional<Duration> accessControlMaxAge() {
    return Optional.of(Duration.ofSeconds(Scenario.MAX_AGE));
  }

  @Override
  public Optional<Boolean> accessControlAllowCredentials() {
    return Optional.of(false);
  }
}
