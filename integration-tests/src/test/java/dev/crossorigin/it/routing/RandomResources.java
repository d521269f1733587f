// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.it.routing.ResourceSet.Access;
import dev.crossorigin.it.routing.ResourceSet.Member;
import dev.crossorigin.it.routing.ResourceSet.ResourceClass;
import dev.crossorigin.it.routing.ResourceSet.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes up resource sets whose templates get into each other's way, and requests to try on them.
 */
final class RandomResources {

  /** A defect was found with it. */
  private static final long USUAL_SEED = 7635579953095L;

  private static final List<String> VERBS =
      List.of("GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH");

  private static final List<Access> ACCESSES =
      Stream.concat(Stream.generate(() -> Access.OWN_POLICY).limit(8), Stream.of(Access.values()))
          .toList();

  /** An annotation of its own, so named in every set's package, with a lower-case verb. */
  private static final String CUSTOM_VERB = "Lock";

  private static final List<String> LITERALS =
      List.of(
          "a", "a", "b", "b", "aa", "ab", "a.b", "v1", "1", "é", "%C3%A9", "%c3%a9", "a b", "~$");

  /** The {@code #} stands for a variable's name. */
  private static final List<String> VARIABLES =
      List.of(
          "{#}", "{#}", "{#}", "{ # }", "v{#}", "{#}.{#}", "{#}-b", "a{#}", "{#}{#}", "a{#}b{#}c");

  private static final List<String> EXPRESSIONS =
      List.of(
          "{#: [0-9]+}",
          "{#: a.*}",
          "{#: .*}",
          "{#: .+}",
          "{#: [^/]+}",
          "{#: a|b}",
          "{#: (a|b)}",
          "{#: (a|(b))}",
          "{#: [0-9]{1,2}}",
          "{#: (a|b){1,2}}",
          "{#: 2}",
          "{#:}",
          "{#: a b}",
          "{#: (a|b)/c}",
          "{#: [a-c]?}",
          "v{#: [0-9]+}",
          "{#: \\\\d}",
          "{#,#}",
          "{+#}",
          "{#*}",
          "{#: [0-9]+}.{#}");

  private static final List<String> VALUES =
      List.of(
          "a", "a", "b", "b", "aa", "ab", "a.b", "a-b", "v1", "v12", "1", "12", "123", "x", "a,b",
          "abac", "aXbXc", "%C3%A9", "%c3%a9", "%C3%a9", "a%20b", "~$", "a%2Fb", "b/c", "a/c");

  private final Random random;
  private int members;

  /** The seed to test with: {@code cors.differential.seed}, or the same one each time. */
  static long seed() {
    return Long.getLong("cors.differential.seed", USUAL_SEED);
  }

  RandomResources(long seed) {
    random = new Random(seed);
  }

  /** A set of one to five root classes and, sometimes, classes that locators return. */
  ResourceSet next(String name) {
    boolean regexes = random.nextInt(3) > 0;
    members = 0;
    List<String> subs =
        IntStream.range(0, Math.max(0, random.nextInt(6) - 2)).mapToObj(i -> "S" + i).toList();
    List<ResourceClass> classes = new ArrayList<>();
    int roots = 1 + random.nextInt(5);
    for (int i = 0; i < roots; i++) {
      classes.add(type("R" + i, path(2, regexes), subs, regexes));
    }
    subs.forEach(sub -> classes.add(type(sub, null, subs, regexes)));
    return new ResourceSet(name, classes);
  }

  private ResourceClass type(
      String name, @Nullable String path, List<String> subs, boolean regexes) {
    boolean processed = random.nextInt(8) > 0;
    List<Member> declared = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      int number = ++members;
      if (!subs.isEmpty() && random.nextInt(4) == 0) {
        String locatorPath = random.nextInt(8) == 0 ? "/" : path(2, regexes);
        declared.add(new Member(number, null, locatorPath, pick(subs), Access.NO_POLICY));
      } else {
        String memberPath = random.nextInt(3) == 0 ? null : path(2, regexes);
        String verb = random.nextInt(20) == 0 ? CUSTOM_VERB : pick(VERBS);
        Access access = processed ? pick(ACCESSES) : Access.NO_POLICY;
        declared.add(new Member(number, verb, memberPath, null, access));
      }
    }
    return new ResourceClass(name, path, pick(List.of(Shape.values())), processed, declared);
  }

  private String path(int most, boolean regexes) {
    if (random.nextInt(25) == 0) {
      return random.nextBoolean() ? "" : "/";
    }
    String segments =
        Stream.generate(() -> segment(regexes))
            .limit(1 + random.nextInt(most))
            .collect(Collectors.joining(random.nextInt(40) == 0 ? "//" : "/"));
    StringBuilder path = new StringBuilder();
    path.append(random.nextInt(3) == 0 ? "/" : "");
    for (int i = 0, variable = 0; i < segments.length(); i++) {
      char c = segments.charAt(i);
      path.append(c == '#' ? "p" + variable++ : c);
    }
    return path.append(random.nextInt(8) == 0 ? "/" : "").toString();
  }

  private String segment(boolean regexes) {
    int kind = random.nextInt(10);
    if (kind < 5) {
      return pick(LITERALS);
    }
    return kind < 8 || !regexes ? pick(VARIABLES) : pick(EXPRESSIONS).replace("\\\\", "\\");
  }

  /** A request that has a chance to match something in the set, mostly with a verb served there. */
  Trial trial(ResourceSet set) {
    List<String> parts = new ArrayList<>();
    ResourceClass type = pick(set.classes().stream().filter(c -> c.path() != null).toList());
    parts.add(String.valueOf(type.path()));
    String verb = null;
    for (int depth = 0; depth < 4 && verb == null && !type.members().isEmpty(); depth++) {
      Member member = pick(type.members());
      parts.add(member.path() == null ? "" : member.path());
      verb = member.verb();
      String target = member.target();
      if (target != null) {
        type =
            set.classes().stream().filter(c -> c.name().equals(target)).findFirst().orElseThrow();
      }
    }
    if (random.nextInt(6) == 0) {
      parts.add(pick(VALUES));
    }
    String path =
        parts.stream()
            .map(part -> part.startsWith("/") ? part.substring(1) : part)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    String separators = path.replace("//", random.nextInt(4) == 0 ? "//" : "/");
    String requested = verb == null || random.nextInt(3) == 0 ? verb(set) : verb;
    return new Trial(set, requested.toUpperCase(Locale.ROOT), mutate(instantiate(separators)));
  }

  private String instantiate(String template) {
    StringBuilder path = new StringBuilder();
    int depth = 0;
    int open = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{' && depth++ == 0) {
        open = i;
      } else if (c == '}' && --depth == 0) {
        path.append(value(template.substring(open + 1, i)));
      } else if (depth == 0) {
        path.append(c == 'é' ? "%C3%A9" : c == ' ' ? "%20" : String.valueOf(c));
      }
    }
    return path.toString();
  }

  /** Mostly a value that the variable's expression matches. */
  private String value(String variable) {
    int colon = variable.indexOf(':');
    String regex = colon < 0 ? "" : variable.substring(colon + 1).replace(" ", "");
    if (regex.isEmpty() || random.nextInt(5) == 0) {
      return pick(VALUES);
    }
    List<String> matching = VALUES.stream().filter(value -> value.matches(regex)).toList();
    return pick(matching.isEmpty() ? VALUES : matching);
  }

  private String mutate(String path) {
    int at = random.nextInt(path.length() + 1);
    return switch (random.nextInt(24)) {
      case 0 -> path + "/";
      case 1 -> path + "//";
      case 2 -> path.substring(0, at).replaceAll("%.?$", "");
      case 3 -> path.replaceFirst("/", "//");
      case 4 -> path.replaceFirst("/", ";m=1/");
      case 5 -> path + ";jsessionid=1;x=%2F";
      case 6 -> path.substring(0, path.lastIndexOf('/') + 1) + pick(VALUES);
      case 7 -> "/" + path;
      case 8 -> path + "/;x";
      case 9 -> path.replaceFirst("(?<=[^/])(/|$)", ";m=1$1");
      case 10 -> path.replaceAll("(?<=[^/])(/|$)", ";m=1;n$1");
      default -> path;
    };
  }

  /** A verb, mostly one that the set serves somewhere. */
  private String verb(ResourceSet set) {
    List<String> served =
        set.classes().stream()
            .flatMap(type -> type.members().stream())
            .flatMap(member -> Stream.ofNullable(member.verb()))
            .toList();
    return random.nextInt(3) == 0 || served.isEmpty() ? pick(VERBS) : pick(served);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
