// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.Tolerate;
import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Placeholder;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Toleration;
import dev.crossorigin.regex.OriginRegex;
import dev.crossorigin.spi.PolicyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A policy as a generated table declares it. It passes the same gate as the annotation did, so that
 * a table from elsewhere, or a rule that became stricter, cannot slip through.
 */
final class DeclaredPolicy implements PolicyRow {

  private final String name;
  private final boolean sameOriginOnly;
  private final List<String> origins = new ArrayList<>();
  private final List<OriginRegex> originRegexes = new ArrayList<>();
  private final List<String> exposedHeaders = new ArrayList<>();
  private final List<Toleration> tolerate = new ArrayList<>();
  private boolean allowCredentials;
  private boolean rejectDisallowed;
  private OptionalInt maxAge = OptionalInt.empty();
  private int @Nullable [] originIndex;
  private @Nullable Class<? extends OriginMatcher> matcher;
  private @Nullable Callable<? extends OriginMatcher> matcherConstructor;

  private DeclaredPolicy(String name, boolean sameOriginOnly) {
    this.name = name;
    this.sameOriginOnly = sameOriginOnly;
  }

  static DeclaredPolicy crossOrigin(String name) {
    return new DeclaredPolicy(name, false);
  }

  static DeclaredPolicy sameOriginOnly(String name) {
    return new DeclaredPolicy(name, true);
  }

  @Override
  public PolicyRow anyOrigin() {
    origins.add("*");
    return this;
  }

  @Override
  public PolicyRow origins(String... origins) {
    this.origins.addAll(List.of(origins));
    return this;
  }

  @Override
  public PolicyRow originLines(String... lines) {
    for (String line : lines) {
      line.lines().forEach(origins::add);
    }
    return this;
  }

  @Override
  public PolicyRow originsFrom(String key, String... defaults) {
    origins.add(new Placeholder(key, List.of(defaults)).toString());
    return this;
  }

  @Override
  public PolicyRow originRegex(String regex, String automaton) {
    originRegexes.add(OriginRegex.compiledBefore(regex, automaton));
    return this;
  }

  @Override
  public <M extends OriginMatcher> PolicyRow originMatcher(
      Class<M> type, Callable<? extends M> constructor) {
    matcher = type;
    matcherConstructor = constructor;
    return this;
  }

  @Override
  public PolicyRow originMatcher(Class<? extends OriginMatcher> type) {
    matcher = type;
    return this;
  }

  @Override
  public PolicyRow originIndex(int... positions) {
    originIndex = positions.clone();
    return this;
  }

  @Override
  public PolicyRow exposedHeaders(String... names) {
    exposedHeaders.addAll(List.of(names));
    return this;
  }

  @Override
  public PolicyRow allowCredentials() {
    allowCredentials = true;
    return this;
  }

  @Override
  public PolicyRow maxAge(int seconds) {
    maxAge = OptionalInt.of(seconds);
    return this;
  }

  @Override
  public PolicyRow rejectDisallowed() {
    rejectDisallowed = true;
    return this;
  }

  @Override
  public PolicyRow tolerate(String risk, String reason) {
    tolerate.add(new Toleration(Tolerate.Risk.valueOf(risk), reason));
    return this;
  }

  /** Whether credentials are allowed. */
  boolean allowsCredentials() {
    return allowCredentials;
  }

  /** Whether requests are judged before the resource method runs. */
  boolean rejects() {
    return sameOriginOnly || rejectDisallowed;
  }

  /** Whether both say the same, whatever is configured. */
  boolean isLike(DeclaredPolicy other) {
    return sameOriginOnly == other.sameOriginOnly
        && origins.equals(other.origins)
        && originRegexes.equals(other.originRegexes)
        && exposedHeaders.equals(other.exposedHeaders)
        && allowCredentials == other.allowCredentials
        && rejectDisallowed == other.rejectDisallowed
        && maxAge.equals(other.maxAge)
        && Objects.equals(matcher, other.matcher)
        && risks().equals(other.risks());
  }

  private Set<Tolerate.Risk> risks() {
    return tolerate.stream().map(Toleration::risk).collect(Collectors.toSet());
  }

  /**
   * The policy, or null if the gate refuses it or its matcher cannot be had.
   *
   * @param judgements under the configuration that the table leaves origins to
   * @param matchers of the application
   * @param findings receives the errors, and warnings about what is configured; the compiler told
   *     the others
   */
  @Nullable CorsPolicy check(
      Judgements judgements, OriginMatchers matchers, List<Finding> findings) {
    if (sameOriginOnly) {
      return CorsPolicy.sameOriginOnly(name);
    }
    PolicySpec spec =
        new PolicySpec(
            origins,
            originRegexes,
            Optional.ofNullable(matcher).map(Class::getName),
            List.of(),
            List.of(),
            exposedHeaders,
            allowCredentials,
            maxAge,
            rejectDisallowed,
            tolerate);
    PolicyCheck.Verdict verdict = judgements.of(spec);
    for (Finding finding : verdict.findings()) {
      if (isToBeTold(finding)) {
        findings.add(finding);
      }
    }
    return verdict instanceof PolicyCheck.Verdict.Passed passed
        ? withMatcher(passed.policy(), matchers, findings)
        : null;
  }

  private static boolean isToBeTold(Finding finding) {
    return switch (finding.rule().severity()) {
      case ERROR -> true;
      case WARNING -> !finding.place().key().isEmpty();
      case NOTE -> false;
    };
  }

  private @Nullable CorsPolicy withMatcher(
      CheckedPolicy policy, OriginMatchers matchers, List<Finding> findings) {
    if (matcher == null) {
      return CorsPolicy.of(name, policy, originIndex, null);
    }
    OriginMatcher instance = matchers.instance(matcher, matcherConstructor, findings);
    return instance == null ? null : CorsPolicy.of(name, policy, originIndex, instance);
  }

  /** The name that appears in logs. */
  @Override
  public String toString() {
    return name;
  }
}
