// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.scene;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The origins that a policy allows: 25 characters each, whether exact or by a pattern. */
public enum Origins {
  EXACT_1(1, false),
  EXACT_100(100, false),
  EXACT_10000(10_000, false),
  PATTERN_1(1, true),
  PATTERN_100(100, true);

  private final int count;
  private final boolean patterns;

  Origins(int count, boolean patterns) {
    this.count = count;
    this.patterns = patterns;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** Whether each stands for all subdomains of a host. */
  public boolean patterns() {
    return patterns;
  }

  /** As a policy has them: {@code https://app00042.site.com}, {@code https://*.app00042.com}. */
  public List<String> written() {
    return patterns ? each("https://*.app%05d.com") : each("https://app%05d.site.com");
  }

  /** One allowed origin for each that is written, as browsers send it. */
  public List<String> allowed() {
    return patterns ? each("https://shop.app%05d.com") : written();
  }

  /** Those that are written, for frameworks to which patterns are regular expressions. */
  public List<String> regexes() {
    return written().stream().map(origin -> origin.replace(".", "\\.").replace("*", ".*")).toList();
  }

  private List<String> each(String format) {
    return IntStream.range(0, count).mapToObj(i -> String.format(Locale.ROOT, format, i)).toList();
  }
}
