// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a malformed origin was meant to be: what a browser would send for a page at that address. It
 * follows the URL standard where that leaves no doubt, and gives up elsewhere; nothing is given
 * that {@link OriginParser} does not accept.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL, section 4.4, URL parsing</a>
 */
final class OriginRepair {

  /** Longer texts are not worth guessing at. */
  private static final int MAX_LENGTH = 4096;

  /** As {@link Origins#isSeparator} has them. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F,]+");

  private static final Pattern SCHEME_AND_SLASHES =
      Pattern.compile("(https?|wss?|ftp):[/\\\\]*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY_SCHEME = Pattern.compile("([^:/]+)://(.*)");
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(\\[[^\\]]*]|[^:\\[]*)(?::(?:0*+([1-9][0-9]*|\\*))?)?");

  private OriginRepair() {}

  /** The origins that the value holds; empty if any of them is beyond repair. */
  static List<String> of(String value) {
    if (value.length() > MAX_LENGTH) {
      return List.of();
    }
    List<String> repaired = new ArrayList<>();
    for (String part : SEPARATORS.split(value, -1)) {
      if (!part.isEmpty()) {
        Optional<String> origin = one(part);
        if (origin.isEmpty()) {
          return List.of();
        }
        repaired.add(origin.get());
      }
    }
    return repaired;
  }

  private static Optional<String> one(String text) {
    Matcher web = SCHEME_AND_SLASHES.matcher(text);
    if (web.matches()) {
      return origin(Ascii.lowerCase(web.group(1)), web.group(2).replace('\\', '/'));
    }
    Matcher other = ANY_SCHEME.matcher(text);
    if (other.matches()) {
      return origin(Ascii.lowerCase(other.group(1)), other.group(2));
    }
    String rest = text.startsWith("//") ? text.substring(2) : text;
    Optional<String> secure = origin("https", rest);
    return secure
        .flatMap(OriginPattern::parse)
        .filter(OriginRepair::isSurelyAHost)
        .flatMap(pattern -> Loopback.includes(pattern) ? origin("http", rest) : secure);
  }

  /** A single word without a scheme may be anything. */
  private static boolean isSurelyAHost(OriginPattern pattern) {
    return pattern.host().indexOf('.') > 0
        || pattern.host().startsWith("[")
        || Loopback.includes(pattern);
  }

  private static Optional<String> origin(String scheme, String rest) {
    if (rest.contains("://")) {
      return Optional.empty();
    }
    String authority = rest.split("[/?#]", 2)[0];
    Matcher parts = HOST_AND_PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = parts.group(2) == null ? "" : parts.group(2);
    boolean implied = port.isEmpty() || Schemes.isDefaultPort(scheme, port);
    return host(scheme, parts.group(1))
        .map(host -> scheme + "://" + host + (implied ? "" : ":" + port))
        .filter(origin -> OriginPattern.parse(origin).isPresent());
  }

  private static Optional<String> host(String scheme, String written) {
    String host = written.toLowerCase(Locale.ROOT);
    if (host.startsWith("*.")) {
      return asciiForm(host.substring(2)).map(ascii -> "*." + ascii);
    }
    if (host.startsWith("[")) {
      return Ipv6.parse(host.substring(1, host.length() - 1))
          .map(address -> address.mappedIpv4().orElse("[" + address + "]"));
    }
    if (Schemes.isSpecial(scheme) && Ipv4.endsInNumber(host)) {
      return Ipv4.canonical(host);
    }
    return asciiForm(host);
  }

  /**
   * The host in ASCII. Only what reads back as it was written is certain: the JDK folds some
   * letters, such as {@code ß}, that browsers keep.
   */
  private static Optional<String> asciiForm(String host) {
    if (Ascii.isAscii(host)) {
      return Optional.of(host);
    }
    if (host.length() > OriginParser.MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      String ascii = Ascii.lowerCase(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
      return Optional.of(ascii)
          .filter(form -> IDN.toUnicode(form, IDN.ALLOW_UNASSIGNED).equals(host));
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }
}
