// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.ConfigurationValues;
import dev.crossorigin.policy.ConfiguredValue;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.OriginPattern;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.PolicyCheck;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set, besides the origins that policies leave to configuration.
 *
 * @param enabled {@value #ENABLED}: {@code false} turns everything off
 * @param preflightStatus {@value #PREFLIGHT_STATUS}: status of allowed preflights, 200 to 299
 * @param selfOrigins {@value #SELF_ORIGINS}: origins under which this server is reached, separated
 *     by commas, for servers that do not see their own {@code Host}
 * @param mapUnmappedExceptions {@value #MAP_UNMAPPED_EXCEPTIONS}: whether an exception that nothing
 *     else maps is answered 500 with CORS headers where the origin is allowed (Jersey)
 * @param debug {@value #DEBUG}: whether refused preflights are told why; {@code false} unless set
 */
record CorsConfiguration(
    boolean enabled,
    int preflightStatus,
    Set<String> selfOrigins,
    boolean mapUnmappedExceptions,
    boolean debug) {

  static final String ENABLED = "crossorigin.enabled";
  static final String PREFLIGHT_STATUS = "crossorigin.preflight-status";
  static final String SELF_ORIGINS = "crossorigin.self-origins";
  static final String MAP_UNMAPPED_EXCEPTIONS = "crossorigin.map-unmapped-exceptions";

  static final String DEBUG = "crossorigin.debug";

  /** What the names of all these keys begin with. */
  static final String PREFIX = "crossorigin.";

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");
  private static final int NO_CONTENT = 204;

  /**
   * Reads the configuration.
   *
   * @param findings receives a finding for each value that is wrong
   */
  static CorsConfiguration read(ConfigurationValues configuration, List<Finding> findings) {
    Reader reader = new Reader(configuration, findings);
    return new CorsConfiguration(
        reader.readBoolean(ENABLED, true),
        reader.readPreflightStatus(),
        reader.readSelfOrigins(),
        reader.readBoolean(MAP_UNMAPPED_EXCEPTIONS, true),
        reader.readBoolean(DEBUG, false));
  }

  /** Warns, where refused preflights are explained, that they are. */
  void warnOfDebug() {
    if (debug) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          DEBUG
              + " is on: refused preflights tell anybody why they are refused; turn it off again");
    }
  }

  private record Reader(ConfigurationValues configuration, List<Finding> findings) {

    boolean readBoolean(String key, boolean otherwise) {
      String value = find(key);
      if (value == null) {
        return otherwise;
      }
      if (value.equalsIgnoreCase("true")) {
        return true;
      }
      if (!value.equalsIgnoreCase("false")) {
        refuse(key, "\"" + value + "\" is neither true nor false");
      }
      return false;
    }

    int readPreflightStatus() {
      String value = find(PREFLIGHT_STATUS);
      if (value == null) {
        return NO_CONTENT;
      }
      if (value.matches("2[0-9][0-9]")) {
        return Integer.parseInt(value);
      }
      refuse(
          PREFLIGHT_STATUS,
          "\""
              + value
              + "\" is no status from 200 to 299, and browsers fail every other preflight");
      return NO_CONTENT;
    }

    Set<String> readSelfOrigins() {
      String value = find(SELF_ORIGINS);
      if (value == null) {
        return Set.of();
      }
      List<String> origins = Stream.of(value.split(",", -1)).map(String::strip).toList();
      origins.forEach(this::checkSelfOrigin);
      return Set.copyOf(origins);
    }

    /** One of them is let in everywhere, so that it has to be one and not a family of them. */
    private void checkSelfOrigin(String origin) {
      List<Finding> wrong = PolicyCheck.values(ofOrigin(origin));
      wrong.forEach(finding -> refuse(SELF_ORIGINS, finding.problem()));
      if (wrong.isEmpty() && OriginPattern.parse(origin).filter(OriginPattern::isExact).isEmpty()) {
        refuse(SELF_ORIGINS, "\"" + origin + "\" is no single origin");
      }
    }

    private static PolicySpec ofOrigin(String origin) {
      return new PolicySpec(
          List.of(origin),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          false,
          OptionalInt.empty(),
          false,
          List.of());
    }

    private @Nullable String find(String key) {
      ConfiguredValue value = configuration.get(key);
      if (value instanceof ConfiguredValue.Unreadable unreadable) {
        refuse(key, "it cannot be read: " + unreadable.reason());
      }
      return value instanceof ConfiguredValue.Present present ? present.text().strip() : null;
    }

    private void refuse(String key, String reason) {
      findings.add(Rule.CONFIGURATION_INVALID.at(Place.policy(), key, reason));
    }
  }
}
