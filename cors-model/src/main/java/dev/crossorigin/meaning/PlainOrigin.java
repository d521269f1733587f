// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An origin in the form in which browsers send it, its parts apart.
 *
 * @param scheme lower case
 * @param host lower case; IPv6 with its brackets
 * @param port empty if it is the scheme's own
 */
public record PlainOrigin(String scheme, String host, String port) {

  private static final int LONGEST = 326;

  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>[a-z][a-z0-9+.-]{0,63})://"
              + "(?<host>\\[[0-9a-f:]+\\]|[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.?)"
              + "(?::(?<port>[1-9][0-9]{0,4}))?");

  private static final Map<String, String> OWN_PORT = Map.of("http", "80", "https", "443");

  /** Takes a value apart; empty if it has not that form. */
  public static Optional<PlainOrigin> of(String value) {
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = FORM.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = parts.group("port") == null ? "" : parts.group("port");
    boolean wrong =
        !port.isEmpty()
            && (Integer.parseInt(port) > 65535 || port.equals(OWN_PORT.get(parts.group("scheme"))));
    return wrong
        ? Optional.empty()
        : Optional.of(new PlainOrigin(parts.group("scheme"), parts.group("host"), port));
  }

  /** Whether it is what one element of {@code origins} names, {@code *} and {@code null} aside. */
  boolean isNamedBy(String pattern) {
    String patternScheme = pattern.substring(0, pattern.indexOf("://"));
    String rest = pattern.substring(patternScheme.length() + "://".length());
    int colon = rest.indexOf(':', rest.indexOf(']') + 1);
    String patternHost = colon < 0 ? rest : rest.substring(0, colon);
    String patternPort = colon < 0 ? "" : rest.substring(colon + 1);
    boolean hostNamed =
        patternHost.startsWith("*.")
            ? host.endsWith(patternHost.substring(1)) && host.length() >= patternHost.length()
            : host.equals(patternHost);
    return scheme.equals(patternScheme)
        && hostNamed
        && (patternPort.equals("*") || port.equals(patternPort));
  }
}
