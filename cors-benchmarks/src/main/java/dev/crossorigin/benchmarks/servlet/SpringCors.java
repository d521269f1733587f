// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.servlet;

import dev.crossorigin.benchmarks.scene.Scenario;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Spring's, set to what a scenario's policy says. */
final class SpringCors {

  private SpringCors() {}

  static ServletPeer.Cors of(Scenario scenario) {
    CorsConfiguration configuration = new CorsConfiguration();
    if (scenario.origins().patterns()) {
      configuration.setAllowedOriginPatterns(scenario.origins().written());
    } else {
      configuration.setAllowedOrigins(scenario.origins().written());
    }
    configuration.setAllowedMethods(Scenario.METHODS);
    configuration.setAllowedHeaders(Scenario.HEADERS);
    configuration.setMaxAge((long) Scenario.MAX_AGE);
    DefaultCorsProcessor processor = new DefaultCorsProcessor();
    return (request, response) -> processor.processRequest(configuration, request, response);
  }
}
