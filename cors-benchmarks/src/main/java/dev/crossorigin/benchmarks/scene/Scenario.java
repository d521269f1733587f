// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request under one policy. Every policy allows {@code GET}, {@code POST} and {@code PUT}, the
 * request headers {@code Content-Type} and {@code X-Requested-With}, no credentials, and has a
 * preflight remembered for ten minutes.
 */
public enum Scenario {
  NO_ORIGIN("no `Origin`", Origins.EXACT_1, Sender.NOBODY, null, null),
  ALLOWED_1("allowed, 1 origin", Origins.EXACT_1, Sender.ALLOWED, null, null),
  ALLOWED_100("allowed, 100 origins", Origins.EXACT_100, Sender.ALLOWED, null, null),
  ALLOWED_10000("allowed, 10,000 origins", Origins.EXACT_10000, Sender.ALLOWED, null, null),
  DISALLOWED_1("disallowed, 1 origin", Origins.EXACT_1, Sender.STRANGER, null, null),
  DISALLOWED_100("disallowed, 100 origins", Origins.EXACT_100, Sender.STRANGER, null, null),
  DISALLOWED_10000("disallowed, 10,000 origins", Origins.EXACT_10000, Sender.STRANGER, null, null),
  PATTERN_1("allowed, 1 subdomain pattern", Origins.PATTERN_1, Sender.ALLOWED, null, null),
  PATTERN_100("allowed, 100 subdomain patterns", Origins.PATTERN_100, Sender.ALLOWED, null, null),
  HUGE_ORIGIN("`Origin` of 64 KiB", Origins.EXACT_1, Sender.HUGE, null, null),
  PREFLIGHT("preflight, allowed", Origins.EXACT_1, Sender.ALLOWED, "PUT", Names.ALLOWED),
  PREFLIGHT_ORIGIN(
      "preflight, refused by origin", Origins.EXACT_1, Sender.STRANGER, "PUT", Names.ALLOWED),
  PREFLIGHT_METHOD(
      "preflight, refused by method", Origins.EXACT_1, Sender.ALLOWED, "PATCH", Names.ALLOWED),
  PREFLIGHT_HEADER(
      "preflight, refused by header", Origins.EXACT_1, Sender.ALLOWED, "PUT", Names.UNKNOWN),
  PREFLIGHT_COMMAS(
      "preflight, 64 KiB of commas", Origins.EXACT_1, Sender.ALLOWED, "PUT", Names.COMMAS),
  PREFLIGHT_LETTERS(
      "preflight, 64 KiB of one-letter names",
      Origins.EXACT_1,
      Sender.ALLOWED,
      "PUT",
      Names.LETTERS),
  PREFLIGHT_HUGE_ORIGIN(
      "preflight, `Origin` of 64 KiB", Origins.EXACT_1, Sender.HUGE, "PUT", Names.ALLOWED);

  /** The verbs that the policy allows. */
  public static final List<String> METHODS = List.of("GET", "POST", "PUT");

  /** The request headers that the policy allows. */
  public static final List<String> HEADERS = List.of("content-type", "x-requested-with");

  /** Seconds for which a preflight may be remembered. */
  public static final int MAX_AGE = 600;

  /** Bytes of what is sent in hostile requests. */
  public static final int HUGE = Names.HUGE;

  private final String label;
  private final Origins origins;
  private final Sender sender;
  private final @Nullable String requestedMethod;
  private final @Nullable String requestedHeaders;

  Scenario(
      String label,
      Origins origins,
      Sender sender,
      @Nullable String requestedMethod,
      @Nullable String requestedHeaders) {
    this.label = label;
    this.origins = origins;
    this.sender = sender;
    this.requestedMethod = requestedMethod;
    this.requestedHeaders = requestedHeaders;
  }

  /** Those for everybody: what a huge origin costs is a question to us alone. */
  public static Set<Scenario> common() {
    return EnumSet.complementOf(EnumSet.of(HUGE_ORIGIN, PREFLIGHT_HUGE_ORIGIN));
  }

  /** Those for everybody who knows no patterns. */
  public static Set<Scenario> withoutPatterns() {
    Set<Scenario> scenarios = common();
    scenarios.removeIf(scenario -> scenario.origins.patterns());
    return scenarios;
  }

  /** The scenario whose surroundings cost what this one's do: they know nothing of policies. */
  public Scenario surroundings() {
    return switch (sender) {
      case NOBODY -> NO_ORIGIN;
      case HUGE -> isPreflight() ? PREFLIGHT_HUGE_ORIGIN : HUGE_ORIGIN;
      case ALLOWED, STRANGER -> isPreflight() ? PREFLIGHT : ALLOWED_1;
    };
  }

  /** For tables. */
  public String label() {
    return label;
  }

  /** What the policy allows. */
  public Origins origins() {
    return origins;
  }

  /** Whether the request is a preflight. */
  public boolean isPreflight() {
    return requestedMethod != null;
  }

  /** Whether the policy allows another origin what is asked for. */
  public boolean isAllowed() {
    return isOriginAllowed()
        && (requestedMethod == null || METHODS.contains(requestedMethod))
        && (requestedHeaders == null || requestedHeaders.equals(Names.ALLOWED));
  }

  /** Whether the request is of another origin that the policy allows. */
  public boolean isOriginAllowed() {
    return sender == Sender.ALLOWED;
  }

  /** Whether the request is of another origin, and it is plain what the policy makes of it. */
  public boolean isDecided() {
    return sender != Sender.NOBODY
        && this != PREFLIGHT_COMMAS; // names nothing that is not allowed, at length
  }

  /** The method of the request itself. */
  public String method() {
    return isPreflight() ? "OPTIONS" : "GET";
  }

  /** The values of {@code Origin}, request by request; null for requests without. */
  public @Nullable OriginSupply origin() {
    return switch (sender) {
      case NOBODY -> null;
      case ALLOWED -> new OriginSupply(origins.allowed());
      case STRANGER -> new OriginSupply(List.of("https://evil.attacker.com"));
      case HUGE -> new OriginSupply(List.of("https://" + "a".repeat(Names.HUGE - 8)));
    };
  }

  /** {@code Access-Control-Request-Method}, null where absent. */
  public @Nullable String requestedMethod() {
    return requestedMethod;
  }

  /** {@code Access-Control-Request-Headers}, null where absent. */
  public @Nullable String requestedHeaders() {
    return requestedHeaders;
  }

  private enum Sender {
    NOBODY,
    ALLOWED,
    STRANGER,
    HUGE
  }

  private static final class Names {

    static final int HUGE = 64 * 1024;
    static final String ALLOWED = "content-type,x-requested-with";
    static final String UNKNOWN = "content-type,x-stranger-with";
    static final String COMMAS = ",".repeat(HUGE);
    static final String LETTERS = "a,".repeat(HUGE / 2);
  }
}
