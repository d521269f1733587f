// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.List;
import org.jboss.resteasy.plugins.interceptors.CorsFilter;

/** RESTEasy's own filter, set to what a scenario's policy says. */
final class RestEasyFilter {

  private RestEasyFilter() {}

  static Filters filters(Scenario scenario) {
    CorsFilter filter = new CorsFilter();
    filter.getAllowedOrigins().addAll(scenario.origins().written());
    filter.setAllowCredentials(false);
    filter.setAllowedMethods(String.join(",", Scenario.METHODS));
    filter.setAllowedHeaders(String.join(",", Scenario.HEADERS));
    filter.setCorsMaxAge(Scenario.MAX_AGE);
    return new Filters(List.of(filter), List.of(filter));
  }
}
