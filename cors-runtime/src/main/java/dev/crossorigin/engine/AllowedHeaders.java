// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import dev.crossorigin.policy.HeaderNames;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The request headers that other origins may send to a resource method, and the check of a
 * preflight's {@code Access-Control-Request-Headers} against them. Work is bounded by the policy,
 * not by what was sent; nothing is split or copied.
 */
public final class AllowedHeaders {

  /**
   * Empty elements to put up with: gateways and old clients produce a few, attackers thousands.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1.2">RFC 9110, section
   *     5.6.1.2, Recipient Requirements</a>
   */
  private static final int MAX_EMPTY = 16;

  /** Elements beyond the number of allowed names, for names sent twice. */
  private static final int MAX_SURPLUS = 16;

  /** Bytes accepted where any header is allowed. */
  private static final int MAX_ANY_LENGTH = 4096;

  /** Field lines accepted; browsers send one. */
  private static final int MAX_LINES = 64;

  private static final String ANY = "*";

  private static final String AUTHORIZATION = "authorization";

  private final String value;
  private final boolean any;
  private final boolean authorization;
  private final String[] names;
  private final int maxLength;

  private AllowedHeaders(String value) {
    this.value = value;
    this.names = value.isEmpty() ? new String[0] : value.split(",");
    this.any = names.length > 0 && names[0].equals(ANY);
    this.authorization = List.of(names).contains(AUTHORIZATION);
    this.maxLength = any ? MAX_ANY_LENGTH : maxLength(names);
  }

  /**
   * The value for a set of names in lower case, {@code *} among them for any.
   *
   * @param credentials whether they are allowed; {@code *} then covers {@code Authorization}
   */
  public static String value(Collection<String> names, boolean credentials) {
    SortedSet<String> sorted = new TreeSet<>(names);
    if (!sorted.contains(ANY)) {
      return String.join(",", sorted);
    }
    return sorted.contains(AUTHORIZATION) && !credentials ? ANY + "," + AUTHORIZATION : ANY;
  }

  /** The longest list that can still be right: every element at its longest. */
  private static int maxLength(String[] names) {
    int longest = 0;
    for (String name : names) {
      longest = Math.max(longest, name.length());
    }
    return (names.length + MAX_SURPLUS) * (longest + 3) + MAX_EMPTY * 3;
  }

  /**
   * The headers of a constant.
   *
   * @param value a value of {@code Access-Control-Allow-Headers}: lower-case names, sorted, joined
   *     by commas; {@code *}; {@code *,authorization}; or empty
   */
  public static AllowedHeaders of(String value) {
    return new AllowedHeaders(value);
  }

  /** What either of two allows. */
  public AllowedHeaders or(AllowedHeaders other) {
    SortedSet<String> union = new TreeSet<>(List.of(names));
    union.addAll(List.of(other.names));
    if (union.contains(ANY)) {
      union.removeIf(name -> !name.equals(ANY) && !name.equals(AUTHORIZATION));
    }
    return new AllowedHeaders(String.join(",", union));
  }

  /**
   * Whether every requested name is allowed.
   *
   * @param lines the values of {@code Access-Control-Request-Headers}, null if absent
   * @param credentials whether the policy allows credentials; {@code *} then covers {@code
   *     Authorization}, since the names are echoed
   */
  boolean allow(@Nullable List<String> lines, boolean credentials) {
    if (lines == null || isEverything(lines)) {
      return true;
    }
    if (isTooLong(lines)) {
      return false;
    }
    return any ? allowAny(lines, credentials || authorization) : allowNamed(lines);
  }

  /** What pages send that use every header they may, told by one comparison. */
  private boolean isEverything(List<String> lines) {
    return lines.size() == 1 && value.equals(lines.get(0));
  }

  private boolean isTooLong(List<String> lines) {
    if (lines.size() > MAX_LINES) {
      return true;
    }
    int length = 0;
    for (String line : lines) {
      length += line.length() + 1;
      if (length > maxLength + 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * The value of {@code Access-Control-Allow-Headers} for requested names that were allowed, or
   * null for none. Constant, except that with credentials browsers take {@code *} literally (Fetch,
   * CORS-preflight fetch), so that then the names are echoed.
   */
  @Nullable String answer(@Nullable List<String> lines, boolean credentials) {
    if (any && credentials) {
      return lines == null ? null : String.join(",", lines);
    }
    return value.isEmpty() ? null : value;
  }

  /**
   * Whether the lines are such a list as browsers write, and a name in it is not allowed: a browser
   * that reads {@link #answer} as a refusal then agrees. Allocates nothing; reads no more than
   * {@value #MAX_ANY_LENGTH} bytes.
   *
   * @param credentials as for {@link #allow}
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch-0">Fetch, CORS-preflight
   *     fetch, steps 4 and 5</a>
   */
  boolean refusesName(@Nullable List<String> lines, boolean credentials) {
    if (lines == null || lines.size() != 1 || lines.get(0).length() > MAX_ANY_LENGTH) {
      return false;
    }
    String line = lines.get(0);
    boolean refused = false;
    int start = 0;
    while (start <= line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      if (start == end || !isLowerCaseName(line, start, end)) {
        return false;
      }
      refused |= !covers(line, start, end, credentials);
      start = end + 1;
    }
    return refused;
  }

  private boolean covers(String line, int start, int end, boolean credentials) {
    return any
        ? credentials || authorization || !equalsIgnoringAsciiCase(AUTHORIZATION, line, start, end)
        : find(line, start, end, 0) >= 0;
  }

  private static boolean isLowerCaseName(String line, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (!HeaderNames.isInName(c) || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private boolean allowNamed(List<String> lines) {
    int empty = 0;
    int named = 0;
    int next = 0; // browsers send names sorted, as ours are: the next one is near
    for (String line : lines) {
      int start = 0;
      while (start <= line.length()) {
        int comma = line.indexOf(',', start);
        int end = comma < 0 ? line.length() : comma;
        int from = start < end && isBlank(line.charAt(start)) ? start + 1 : start;
        int to = from < end && isBlank(line.charAt(end - 1)) ? end - 1 : end;
        if (from == to) {
          if (++empty > MAX_EMPTY) {
            return false;
          }
        } else {
          next = find(line, from, to, next);
          if (next < 0 || ++named > names.length + MAX_SURPLUS) {
            return false;
          }
        }
        start = end + 1;
      }
    }
    return true;
  }

  /** The index of a requested name among the allowed ones, or -1; looks first at {@code from}. */
  private int find(String line, int start, int end, int from) {
    for (int i = 0; i < names.length; i++) {
      int candidate = from + i < names.length ? from + i : from + i - names.length;
      if (equalsIgnoringAsciiCase(names[candidate], line, start, end)) {
        return candidate;
      }
    }
    return -1;
  }

  private boolean allowAny(List<String> lines, boolean authorizationToo) {
    for (String line : lines) {
      if (!allowAny(line, authorizationToo)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allowAny(String line, boolean authorizationToo) {
    int start = 0;
    while (start <= line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      int from = start;
      while (from < end && isBlank(line.charAt(from))) {
        from++;
      }
      int to = end;
      while (from < to && isBlank(line.charAt(to - 1))) {
        to--;
      }
      for (int i = from; i < to; i++) {
        if (!HeaderNames.isInName(line.charAt(i))) {
          return false;
        }
      }
      if (!authorizationToo && equalsIgnoringAsciiCase(AUTHORIZATION, line, from, to)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Unlike {@code regionMatches}, lets no letter outside ASCII fold to one inside. */
  private static boolean equalsIgnoringAsciiCase(String lower, String line, int start, int end) {
    if (end - start != lower.length()) {
      return false;
    }
    if (line.startsWith(lower, start)) { // as browsers write it
      return true;
    }
    for (int i = 0; i < lower.length(); i++) {
      char c = line.charAt(start + i);
      char folded = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      if (folded != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
