// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A URI template as Jersey compiles it: the regular expression, and the numbers that order
 * templates.
 *
 * @param text as written, with a leading slash
 * @param regex Jersey's regular expression; its spelling takes part in the order
 * @param literals literal characters before encoding, slashes included
 * @param variables template variables
 * @param explicitRegexes variables that count as having a regular expression of their own
 * @param rest the group of an {@linkplain #open open} pattern that Jersey takes for the unmatched
 *     rest
 * @param segments the leading segments that hold only literals and plain variables
 * @param segmented whether these are the whole template
 */
record Template(
    String text,
    String regex,
    int literals,
    int variables,
    int explicitRegexes,
    int rest,
    List<Segment> segments,
    boolean segmented) {

  /**
   * Compares it with another one in the order in which Jersey tries them, as far as templates alone
   * decide: more literal characters first, then more variables, then more explicit regular
   * expressions. 0 does not mean that they are equal.
   */
  int order(Template other) {
    if (literals != other.literals) {
      return Integer.compare(other.literals, literals);
    }
    return variables != other.variables
        ? Integer.compare(other.variables, variables)
        : Integer.compare(other.explicitRegexes, explicitRegexes);
  }

  /**
   * Parses a value of {@code @Path}.
   *
   * @throws IllegalArgumentException if Jersey would refuse it
   */
  static Template of(String path) {
    return new Parser(path.startsWith("/") ? path : "/" + path).parse();
  }

  /** Matches the whole path, one trailing slash aside. */
  Pattern closed() {
    return Pattern.compile(body() + "(/)?");
  }

  /** Matches the beginning of the path up to a slash or its end. */
  Pattern open() {
    return Pattern.compile(body() + "(/.*)?");
  }

  private String body() {
    return regex.endsWith("/") ? regex.substring(0, regex.length() - 1) : regex;
  }

  private static final class Parser {

    private final String text;
    private final StringBuilder regex = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    private final Segments segments = new Segments();
    private int literals;
    private int variables;
    private int explicitRegexes;
    private int groups;
    private int skippedGroups;

    Parser(String text) {
      this.text = text;
    }

    Template parse() {
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '{') {
          endLiteral();
          Variable.Reader reader = new Variable.Reader(text, at);
          add(reader.read());
          at = reader.end();
        } else {
          literal.append(c);
        }
      }
      endLiteral();
      int rest = variables == 0 ? 1 : groups + skippedGroups + 1;
      boolean segmented = segments.end(regex);
      return new Template(
          text,
          check(regex.toString()),
          literals,
          variables,
          explicitRegexes,
          rest,
          segments.done(),
          segmented);
    }

    private void endLiteral() {
      literals += literal.length();
      String encoded = LiteralText.encode(literal.toString());
      regex.append(LiteralText.regex(encoded));
      segments.literal(encoded);
      literal.setLength(0);
    }

    private void add(Variable variable) {
      String pattern =
          switch (variable.operator()) {
            case '?', '&', ';' -> parameters(variable);
            default -> variable.list() ? list(variable) : single(variable);
          };
      regex.append('(').append(check(pattern)).append(')');
      segments.variable(pattern.equals(Segments.PLAIN) && !hasLength(variable));
      variables += variable.parts().size();
    }

    /** An accident, also where it comes to nothing: other runtimes take it for an expression. */
    private static boolean hasLength(Variable variable) {
      return variable.parts().get(0).length() != null;
    }

    private String single(Variable variable) {
      Variable.Part part = variable.parts().get(0);
      if (part.regex() != null) {
        explicitRegexes++;
      }
      String pattern = part.length() == null ? part.regex() : sized(part.length());
      if (pattern == null) {
        pattern = Segments.PLAIN;
      }
      groups += 1 + skippedGroups;
      skippedGroups = groupCount(check(pattern));
      return pattern;
    }

    private static String sized(int length) {
      return length == 0 ? Segments.PLAIN : "[^/]{" + length + "}";
    }

    private String list(Variable variable) {
      StringBuilder pattern = new StringBuilder();
      for (Variable.Part part : variable.parts()) {
        boolean first = pattern.isEmpty();
        pattern.append(first ? "(" : "(,(").append(check(element(part))).append(first ? ")" : "))");
        if (part.regex() == null) {
          pattern.append("{0,1}");
        }
        groups += 2;
      }
      return pattern.toString();
    }

    private static String element(Variable.Part part) {
      if (part.length() != null) {
        return "[^,/]{" + part.length() + "}";
      }
      return part.regex() == null ? "[^,/]+" : part.regex();
    }

    private String parameters(Variable variable) {
      String separator = variable.operator() == ';' ? ";/\\?" : "\\&";
      StringBuilder pattern = new StringBuilder(variable.operator() == ';' ? ";" : "\\");
      if (variable.operator() != ';') {
        pattern.append(variable.operator());
      }
      pattern.append('(');
      boolean first = true;
      for (Variable.Part part : variable.parts()) {
        pattern.append("(&?").append(part.name()).append("(=([^").append(separator).append(']');
        pattern.append(part.length() == null ? "*" : "{" + part.length() + "}");
        pattern.append("))?)").append(first ? "" : "|");
        groups += first ? 5 : 3;
        first = false;
      }
      skippedGroups = 1;
      return pattern.append(")*").toString();
    }

    private String check(String pattern) {
      groupCount(pattern);
      return pattern;
    }

    private int groupCount(String pattern) {
      if (pattern.equals(Segments.PLAIN)) {
        return 0; // nearly always: compiling it was a good part of reading a template
      }
      try {
        Matcher matcher = Pattern.compile(pattern).matcher("");
        return matcher.groupCount();
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            "The path template \"" + text + "\" has an invalid regular expression", e);
      }
    }
  }

  /** Cuts a template into segments, as long as it can be. */
  private static final class Segments {

    /** What a variable matches that says nothing else. */
    static final String PLAIN = "[^/]+";

    private final List<Segment> done = new ArrayList<>();
    private @Nullable List<String> current;
    private boolean open = true;

    void literal(String encoded) {
      if (!open) {
        return;
      }
      int from = 0;
      for (int slash = encoded.indexOf('/'); slash >= 0; slash = encoded.indexOf('/', from)) {
        append(encoded.substring(from, slash));
        endSegment();
        current = new ArrayList<>(List.of(""));
        from = slash + 1;
      }
      append(encoded.substring(from));
    }

    void variable(boolean plain) {
      if (plain && current != null) {
        current.add("");
      } else {
        open = false;
      }
    }

    /** Ends the template; a trailing slash does not count. */
    boolean end(CharSequence regex) {
      boolean trailingSlash = regex.charAt(regex.length() - 1) == '/';
      if (open && !trailingSlash) {
        endSegment();
      }
      return open;
    }

    List<Segment> done() {
      return List.copyOf(done);
    }

    private void append(String text) {
      if (current != null && !text.isEmpty()) {
        int last = current.size() - 1;
        current.set(last, current.get(last) + text);
      }
    }

    private void endSegment() {
      if (current != null) {
        done.add(new Segment(current));
      }
    }
  }
}
