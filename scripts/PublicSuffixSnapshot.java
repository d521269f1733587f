// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** Turns the Public Suffix List as published into the snapshot. See update-public-suffixes. */
final class PublicSuffixSnapshot {

  private static final String LIST = "org/publicsuffix/list/effective_tld_names.dat";

  /** The list has more than 10,000 rules and grows; fewer than these are a part of it. */
  private static final int FEWEST_RULES = 9_000;

  private PublicSuffixSnapshot() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("SOURCE JAR SNAPSHOT PAGE");
    }
    List<String> list = read(Path.of(args[1]));
    String version = comment(list, "VERSION: ");
    comment(list, "===END ICANN DOMAINS===");
    comment(list, "===END PRIVATE DOMAINS===");
    SortedSet<String> rules = rules(list);
    if (rules.size() < FEWEST_RULES) {
      throw new IllegalStateException("only " + rules.size() + " rules");
    }
    Files.writeString(
        Path.of(args[2]),
        """
        // This Source Code Form is subject to the terms of the Mozilla Public
        // License, v. 2.0. If a copy of the MPL was not distributed with this
        // file, You can obtain one at https://mozilla.org/MPL/2.0/.
        //
        // The rules of the Public Suffix List, https://publicsuffix.org/, of both its sections:
        // without comments, in ASCII, in the order of ASCII. Written by
        // scripts/update-public-suffixes; do not edit.
        //
        // VERSION: %s
        // COMMIT: %s
        // SOURCE: %s
        // RULES: %d
        %s
        """
            .formatted(
                version,
                comment(list, "COMMIT: "),
                args[0],
                rules.size(),
                String.join("\n", rules)));
    date(Path.of(args[3]), version.substring(0, "yyyy-mm-dd".length()));
  }

  private static List<String> read(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile());
        InputStream list = file.getInputStream(file.getJarEntry(LIST))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The rest of the comment that begins so. */
  private static String comment(List<String> list, String start) {
    return list.stream()
        .filter(line -> line.startsWith("// " + start))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the list has no line // " + start))
        .substring("// ".length() + start.length());
  }

  /** A rule is what stands on its line before the first white space. */
  private static SortedSet<String> rules(List<String> list) {
    SortedSet<String> rules = new TreeSet<>();
    for (String line : list) {
      if (!line.isBlank() && !line.startsWith("//")) {
        rules.add(ascii(line.split("\\s", 2)[0]));
      }
    }
    return rules;
  }

  /**
   * The rule as browsers write hosts. The JDK knows the standard of 2003 only; a name that it reads
   * differently from today's browsers does not survive the way there and back.
   */
  private static String ascii(String rule) {
    String ascii = IDN.toASCII(rule, IDN.ALLOW_UNASSIGNED);
    if (!IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED).equals(rule)) {
      throw new IllegalStateException("cannot write in ASCII: " + rule);
    }
    return ascii;
  }

  private static void date(Path page, String date) throws IOException {
    String text = Files.readString(page);
    Files.writeString(
        page, text.replaceFirst("snapshot of \\d{4}-\\d\\d-\\d\\d", "snapshot of " + date));
  }
}
