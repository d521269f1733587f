// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import dev.crossorigin.Tolerate;
import dev.crossorigin.regex.OriginRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Policies for tests, written attribute by attribute. */
final class Specs {

  private List<String> origins = List.of();
  private List<OriginRegex> originRegexes = List.of();
  private Optional<String> originMatcher = Optional.empty();
  private List<String> methods = List.of();
  private List<String> allowedHeaders = List.of();
  private List<String> exposedHeaders = List.of();
  private boolean allowCredentials;
  private OptionalInt maxAge = OptionalInt.empty();
  private boolean rejectDisallowed;
  private final List<Toleration> tolerate = new ArrayList<>();

  private Specs() {}

  static PolicySpec origins(String... origins) {
    return from(origins).spec();
  }

  static Specs from(String... origins) {
    Specs specs = new Specs();
    specs.origins = List.of(origins);
    return specs;
  }

  Specs originRegexes(String... regexes) {
    originRegexes = Stream.of(regexes).map(OriginRegex::compile).toList();
    return this;
  }

  Specs originMatcher(String type) {
    originMatcher = Optional.of(type);
    return this;
  }

  Specs methods(String... names) {
    methods = List.of(names);
    return this;
  }

  Specs allowedHeaders(String... names) {
    allowedHeaders = List.of(names);
    return this;
  }

  Specs exposedHeaders(String... names) {
    exposedHeaders = List.of(names);
    return this;
  }

  Specs allowCredentials() {
    allowCredentials = true;
    return this;
  }

  Specs maxAge(int seconds) {
    maxAge = OptionalInt.of(seconds);
    return this;
  }

  Specs rejectDisallowed() {
    rejectDisallowed = true;
    return this;
  }

  Specs tolerate(Tolerate.Risk risk, String reason) {
    tolerate.add(new Toleration(risk, reason));
    return this;
  }

  PolicySpec spec() {
    return new PolicySpec(
        origins,
        originRegexes,
        originMatcher,
        methods,
        allowedHeaders,
        exposedHeaders,
        allowCredentials,
        maxAge,
        rejectDisallowed,
        tolerate);
  }
}
