// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.Tolerate;
import dev.crossorigin.regex.OriginRegex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages of the rules call wrong is wrong by that rule, and what they call right is right.
 */
class RulePageTest {

  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern MATCHER = Pattern.compile("originMatcher = (\\w+)\\.class");
  private static final Pattern TOLERATE =
      Pattern.compile("@Tolerate\\(value = (\\w+), reason = \"([^\"]*)\"\\)");

  /** The rules that speak of the values of one policy. */
  static Stream<Rule> rules() {
    return Stream.of(Rule.values())
        .filter(rule -> rule.id().matches("CORS(1(?!29)..|20[1-4]|3..|40.|413)"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_wrong_policy_breaks_the_rule_and_only_that(Rule rule) throws IOException {
    assertThat(found(snippet(rule, "Wrong"))).isNotEmpty().allMatch(rule::equals);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_right_policy_breaks_no_rule(Rule rule) throws IOException {
    assertThat(found(snippet(rule, "Right"))).isEmpty();
  }

  private static Stream<Rule> found(String annotation) {
    return PolicyCheck.check(read(annotation)).findings().stream().map(Finding::rule);
  }

  private static String snippet(Rule rule, String heading) throws IOException {
    String page = Files.readString(Path.of("..").resolve(rule.page()));
    Matcher code =
        Pattern.compile("## " + heading + "\n\n```java\n(.*?)\n```", Pattern.DOTALL).matcher(page);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  /** Reads an annotation as the pages write it. */
  private static PolicySpec read(String annotation) {
    String rest = TOLERATE.matcher(annotation).replaceAll("");
    return new PolicySpec(
        strings(rest, "origins"),
        strings(rest, "originRegexes").stream().map(OriginRegex::compile).toList(),
        MATCHER.matcher(rest).results().map(RulePageTest::matcher).findFirst(),
        strings(rest, "methods"),
        strings(rest, "allowedHeaders"),
        strings(rest, "exposedHeaders"),
        rest.contains("allowCredentials = true"),
        value(rest, "maxAge")
            .map(Integer::parseInt)
            .map(OptionalInt::of)
            .findFirst()
            .orElse(OptionalInt.empty()),
        rest.contains("rejectDisallowed = true"),
        TOLERATE
            .matcher(annotation)
            .results()
            .map(t -> new Toleration(Tolerate.Risk.valueOf(t.group(1)), t.group(2)))
            .toList());
  }

  private static String matcher(MatchResult attribute) {
    String name = attribute.group(1);
    return name.equals("OriginMatcher") ? OriginMatcher.class.getName() : "com.acme." + name;
  }

  private static List<String> strings(String annotation, String attribute) {
    return value(annotation, attribute)
        .flatMap(value -> STRING.matcher(value).results())
        .map(string -> string.group(1).replace("\\\\", "\\"))
        .toList();
  }

  /** The text after the equals sign: an array, a string or a number. */
  private static Stream<String> value(String annotation, String attribute) {
    return Pattern.compile(attribute + " = (\\{[^}]*}|\"[^\"]*\"|-?\\d+)")
        .matcher(annotation)
        .results()
        .map(found -> found.group(1));
  }
}
