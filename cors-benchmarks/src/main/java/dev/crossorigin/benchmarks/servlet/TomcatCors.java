// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.servlet;

import dev.crossorigin.benchmarks.peer.Nothing;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.catalina.filters.CorsFilter;
import org.jspecify.annotations.Nullable;

/** Tomcat's, set to what a scenario's policy says. */
final class TomcatCors {

  private TomcatCors() {}

  static ServletPeer.Cors of(Scenario scenario) {
    CorsFilter filter = new CorsFilter();
    try {
      filter.init(
          new Parameters(
              Map.of(
                  CorsFilter.PARAM_CORS_ALLOWED_ORIGINS,
                  String.join(",", scenario.origins().written()),
                  CorsFilter.PARAM_CORS_ALLOWED_METHODS,
                  String.join(",", Scenario.METHODS),
                  CorsFilter.PARAM_CORS_ALLOWED_HEADERS,
                  String.join(",", Scenario.HEADERS),
                  CorsFilter.PARAM_CORS_PREFLIGHT_MAXAGE,
                  Integer.toString(Scenario.MAX_AGE))));
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    return (request, response) -> filter.doFilter(request, response, (last, answer) -> {});
  }

  private record Parameters(Map<String, String> values) implements FilterConfig {

    @Override
    public String getFilterName() {
      return "cors";
    }

    @Override
    public ServletContext getServletContext() {
      return Nothing.of(ServletContext.class);
    }

    @Override
    public @Nullable String getInitParameter(String name) {
      return values.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
      return Collections.enumeration(values.keySet());
    }
  }
}
