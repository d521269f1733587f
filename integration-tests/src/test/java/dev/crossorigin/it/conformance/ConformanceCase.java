// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crossorigin.it.harness.HeaderLine;
import dev.crossorigin.it.harness.RawRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a file of request cases. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConformanceCase(
    String id,
    CasePolicy policy,
    Request request,
    Expectation expect,
    boolean peerSpecific,
    String why,
    List<String> features,
    @Nullable Endpoint resource,
    @Nullable Placement annotations) {

  /** Whether the origins come from configuration, under the case's id. */
  boolean hasPlaceholder() {
    return features.contains("placeholder");
  }

  /** What is sent. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Request(
      String method,
      String path,
      List<List<String>> headers,
      boolean sameOrigin,
      @Nullable String host,
      @Nullable String credentialsMode) {

    /** The request to a server of this origin, its path below {@code root}. */
    RawRequest to(String serverOrigin, String root) {
      String serverHost = serverOrigin.substring("http://".length());
      RawRequest raw = RawRequest.of(method, root + path);
      if (host != null) {
        raw = raw.with(new HeaderLine("Host", host.replace("{{host}}", serverHost)));
      }
      for (List<String> line : headers) {
        String value = line.get(1).replace("{{self}}", serverOrigin);
        raw = raw.with(new HeaderLine(line.get(0), value.replace("{{host}}", serverHost)));
      }
      return raw;
    }

    /** The values of every line of this name. */
    List<String> values(String name) {
      return headers.stream()
          .filter(line -> line.get(0).equalsIgnoreCase(name))
          .map(line -> line.get(1))
          .toList();
    }

    /** Whether a browser would send this as a preflight. */
    boolean isPreflight() {
      return method.equals("OPTIONS")
          && !values("Origin").isEmpty()
          && !values("Access-Control-Request-Method").isEmpty();
    }
  }

  /** What must come of it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Expectation(
      String kind,
      List<String> alsoOk,
      @Nullable Integer status,
      @Nullable Boolean reachesResource,
      Headers headers) {

    Expectation {
      alsoOk = alsoOk == null ? List.of() : alsoOk;
    }
  }

  /** What must and must not stand in the response. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Headers(Map<String, JsonNode> must, List<String> mustNot, List<String> vary) {}

  /** What the endpoint does, if it does more than answer 200. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Endpoint(
      int status,
      List<List<String>> headers,
      @JsonProperty("throws") boolean throwing,
      @Nullable List<List<String>> outerFilterHeaders) {}

  /** Where the values of the policy are written, and the verbs that the resource serves. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Placement(
      @JsonProperty("class") @Nullable JsonNode onClass,
      @JsonProperty("method") @Nullable JsonNode onMethod,
      @Nullable List<String> handlerMethods) {

    private static boolean present(@Nullable JsonNode values) {
      return values != null && !values.isNull();
    }

    /** Whether a class-level annotation is part of the case. */
    boolean classLevel() {
      return present(onClass);
    }

    /** Whether a method-level annotation is part of the case. */
    boolean methodLevel() {
      return present(onMethod);
    }
  }
}
