// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.suffix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a list of public suffixes, by what they do. A name is looked up once for each of its
 * labels at most.
 */
final class SuffixRules {

  private static final String SNAPSHOT = "public-suffixes.txt";
  private static final String COMMENT = "//";
  private static final String ANY = "*";
  private static final String WILDCARD = "*.";
  private static final String EXCEPTION = "!";

  private final LocalDate date;
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> parents = new HashSet<>();
  private final Set<String> exceptions = new HashSet<>();
  private final List<String> written;

  private SuffixRules(LocalDate date, Stream<String> lines) {
    this.date = date;
    this.written = Stream.concat(Stream.of(ANY), lines).sorted().toList();
  }

  /** Reads the snapshot that lies beside this class. */
  static SuffixRules ofSnapshot() {
    // A name relative to a class is found in modules, after relocation and in native images.
    try (InputStream snapshot = SuffixRules.class.getResourceAsStream(SNAPSHOT)) {
      if (snapshot == null) {
        throw new IllegalStateException(SNAPSHOT + " is missing from beside " + SuffixRules.class);
      }
      return parse(new String(snapshot.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new IllegalStateException(SNAPSHOT + " cannot be read", e);
    }
  }

  /**
   * Reads a snapshot. Its format stands with the package.
   *
   * @throws IllegalStateException if it is damaged; the message says where
   */
  static SuffixRules parse(String snapshot) {
    List<String> lines = snapshot.lines().toList();
    List<String> header = lines.stream().takeWhile(line -> line.startsWith(COMMENT)).toList();
    SuffixRules parsed =
        new SuffixRules(date(field(header, "VERSION")), lines.stream().skip(header.size()));
    String announced = field(header, "RULES");
    int found = lines.size() - header.size();
    if (!announced.equals(String.valueOf(found))) {
      throw damaged(found + " rules, where " + announced + " are announced");
    }
    String previous = "";
    for (int i = header.size(); i < lines.size(); i++) {
      String rule = lines.get(i);
      if (previous.compareTo(rule) >= 0) {
        throw damaged("line " + (i + 1) + ": \"" + rule + "\" is not in order");
      }
      if (!parsed.add(rule)) {
        throw damaged("line " + (i + 1) + ": \"" + rule + "\" is no rule");
      }
      previous = rule;
    }
    return parsed;
  }

  private static String field(List<String> header, String name) {
    String start = COMMENT + " " + name + ": ";
    return header.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> damaged("no line begins with \"" + start + "\""));
  }

  /** A version begins with its date and goes on with the time of day. */
  private static LocalDate date(String version) {
    try {
      return LocalDate.parse(version.split("_", 2)[0]);
    } catch (DateTimeException e) {
      throw new IllegalStateException(SNAPSHOT + " is damaged: VERSION has no date", e);
    }
  }

  private static IllegalStateException damaged(String what) {
    return new IllegalStateException(SNAPSHOT + " is damaged: " + what);
  }

  private boolean add(String rule) {
    if (rule.startsWith(EXCEPTION)) {
      return add(rule.substring(EXCEPTION.length()), exceptions);
    }
    if (rule.startsWith(WILDCARD)) {
      return add(rule.substring(WILDCARD.length()), parents);
    }
    return add(rule, suffixes);
  }

  private static boolean add(String name, Set<String> names) {
    return isName(name) && names.add(name);
  }

  /** Whether this is labels of lower-case letters, digits and hyphens, with dots between them. */
  private static boolean isName(String text) {
    char previous = '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-';
      if (!letter && (c != '.' || previous == '.')) {
        return false;
      }
      previous = c;
    }
    return previous != '.';
  }

  /** When the list was published. */
  LocalDate date() {
    return date;
  }

  /** The rules as they are written in a snapshot and in its order, with the one that is in none. */
  List<String> written() {
    return written;
  }

  /** Whether the rule that prevails for the name covers all of its labels. */
  boolean isPublicSuffix(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return true; // by the rule "*", which is on no list
    }
    return (suffixes.contains(name) || parents.contains(name.substring(dot + 1)))
        && !isExcepted(name);
  }

  /** Whether every name directly below this one is a public suffix, but for exceptions. */
  boolean isParentOfPublicSuffixes(String name) {
    return parents.contains(name) && !isExcepted(name);
  }

  /** Whether an exception names this or a name above it. */
  private boolean isExcepted(String name) {
    String above = name;
    for (int dot = above.indexOf('.'); dot >= 0; dot = above.indexOf('.')) {
      if (exceptions.contains(above)) {
        return true;
      }
      above = above.substring(dot + 1);
    }
    return false;
  }
}
