// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whatever an annotation can hold: either a finding says what is wrong with it, or the table
 * compiles without a word of the compiler's and holds it. An input is a letter that says where the
 * string stands, and the string, in which a backslash, {@code u} and four digits are a character.
 */
class GeneratedSourceFuzzTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private static final List<Place> PLACES =
      List.of(
          new Place(
              'R',
              "tolerate",
              """
              @CrossOrigin(
                  origins = "null",
                  tolerate = @Tolerate(value = Tolerate.Risk.NULL_ORIGIN, reason = %s))
              public class Texts { @GET public void get() {} }
              """),
          new Place(
              'C',
              "path",
              """
              @Path(%s)
              @CrossOrigin(origins = "https://app.example")
              public class Texts { @GET public void get() {} }
              """),
          new Place(
              'M',
              "endpoint",
              """
              @CrossOrigin(origins = "https://app.example")
              public class Texts { @GET @Path(%s) public void get() {} }
              """),
          new Place(
              'L',
              "locator",
              """
              @CrossOrigin(origins = "https://app.example")
              public class Texts {
                @GET public void get() {}
                @Path(%s) public Texts again() { return this; }
              }
              """),
          new Place(
              'E',
              "originRegex",
              """
              @CrossOrigin(originRegexes = %s)
              public class Texts { @GET public void get() {} }
              """));

  /**
   * Where an annotation holds a string.
   *
   * @param row the method of a table that the string is passed to
   * @param source a resource class, with the string left out
   */
  private record Place(char letter, String row, String source) {

    /** What is passed for a string: an empty path of a method is one, and is told from none. */
    String passed(String text) {
      return text.isEmpty() && (letter == 'M' || letter == 'L') ? "/" : text;
    }
  }

  @FuzzTest(maxDuration = "5m")
  @DictionaryEntries({
    "*/",
    "\\\"",
    "\\\\",
    "\\\\u2028",
    "\\\\u0085",
    "\\\\ud800",
    "\\\\u005cu0022",
    "$S",
    "{a: [b]+}",
    "https://"
  })
  void compiled(byte[] data) throws ReflectiveOperationException {
    String input = new String(data, StandardCharsets.UTF_8);
    char letter = input.isEmpty() ? 'R' : input.charAt(0);
    Place place =
        PLACES.stream()
            .filter(each -> each.letter() == letter)
            .findFirst()
            .orElse(PLACES.get(letter % PLACES.size()));
    assertRefusedOrKept(place, unescaped(input.substring(Math.min(1, input.length()))));
  }

  private static void assertRefusedOrKept(Place place, String text)
      throws ReflectiveOperationException {
    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .options("-Xlint:all,-processing", "-encoding", "US-ASCII")
            .compile(
                Map.of(
                    "Texts.java",
                    "import dev.crossorigin.*;\nimport jakarta.ws.rs.*;\n"
                        + place.source().formatted(literal(text))));

    assertThat(compilation.messages())
        .allMatch(message -> message.startsWith("[CORS") && !message.startsWith("[CORS999"))
        .allMatch(message -> message.lines().allMatch(GeneratedSourceFuzzTest::isVisible));
    assertThat(compilation.generatedSources().values())
        .allSatisfy(source -> assertThat(source).isASCII());
    if (compilation.classes().containsKey("Texts_Cors")) {
      assertThat(RecordedTable.of(compilation, "Texts_Cors").passedTo(place.row()))
          .contains(place.passed(text));
    } else {
      assertThat(compilation.rules()).isNotEmpty();
    }
  }

  private static boolean isVisible(String line) {
    return line.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  /** What ends a literal or a line is written in octal, for Unicode escapes come too early. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(String.format(c < 0x80 ? "\\%03o" : "\\u%04x", c)));
    return literal.append('"').toString();
  }
}
