// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Findings by line: those that {@code // expect: CORS104} comments ask for, and those that came.
 */
final class Expectations {

  private static final Pattern COMMENT = Pattern.compile("// expect: (CORS\\d{3})");
  private static final Pattern ID = Pattern.compile("^\\[(CORS\\d{3})]");

  private Expectations() {}

  /** What the comments in a source ask for, as {@code 5: CORS104}. One is for the line below it. */
  static List<String> in(String source) {
    List<String> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i));
      while (comment.find()) {
        expected.add((i + 2) + ": " + comment.group(1));
      }
    }
    return expected;
  }

  /** What came, in the same form; whatever else javac said, as it said it. */
  static List<String> met(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(Expectations::describe).toList();
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher id = ID.matcher(message);
    return id.find() ? diagnostic.getLineNumber() + ": " + id.group(1) : message;
  }
}
