// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.servlet;

import dev.crossorigin.benchmarks.peer.Nothing;
import dev.crossorigin.benchmarks.scene.OriginSupply;
import dev.crossorigin.benchmarks.scene.Scenario;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that has a handful of headers, found as servers find them: one after the other. */
final class PlainRequest extends HttpServletRequestWrapper {

  private final String method;
  private final @Nullable OriginSupply origins;
  private final Map<String, Object> attributes = new HashMap<>();
  private final String[] names;
  private final String[] values;

  PlainRequest(Scenario scenario) {
    super(Nothing.of(HttpServletRequest.class));
    method = scenario.method();
    origins = scenario.origin();
    List<String> headers = new ArrayList<>();
    if (origins != null) {
      headers.addAll(List.of("Origin", origins.next())); // the first, see renew
    }
    headers.addAll(
        List.of(
            "Host",
            "shop.example",
            "User-Agent",
            "Mozilla/5.0",
            "Accept",
            "*/*",
            "Accept-Language",
            "en",
            "Referer",
            "https://app00042.site.com/"));
    if (scenario.requestedMethod() != null) {
      headers.addAll(List.of("Access-Control-Request-Method", scenario.requestedMethod()));
    }
    if (scenario.requestedHeaders() != null) {
      headers.addAll(List.of("Access-Control-Request-Headers", scenario.requestedHeaders()));
    }
    names = new String[headers.size() / 2];
    values = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = headers.get(2 * i);
      values[i] = headers.get(2 * i + 1);
    }
  }

  /** Makes it the next request. */
  void renew() {
    if (origins != null) {
      values[0] = origins.next();
    }
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public @Nullable String getHeader(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equalsIgnoreCase(name)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String value = getHeader(name);
    return Collections.enumeration(value == null ? List.of() : List.of(value));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(List.of(names));
  }

  @Override
  public void setAttribute(String name, Object value) {
    attributes.put(name, value);
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public @Nullable String getCharacterEncoding() {
    return null;
  }

  @Override
  public int getContentLength() {
    return -1;
  }

  @Override
  public String getScheme() {
    return "http";
  }

  @Override
  public String getServerName() {
    return "shop.example";
  }

  @Override
  public int getServerPort() {
    return 80;
  }
}
