// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Comparator;
import java.util.List;

/** The attributes of {@link dev.crossorigin.CrossOrigin}, by name. */
final class Attributes {

  static final String ORIGINS = "origins";
  static final String ORIGIN_REGEXES = "originRegexes";
  static final String ORIGIN_MATCHER = "originMatcher";
  static final String METHODS = "methods";
  static final String ALLOWED_HEADERS = "allowedHeaders";
  static final String EXPOSED_HEADERS = "exposedHeaders";
  static final String ALLOW_CREDENTIALS = "allowCredentials";
  static final String MAX_AGE = "maxAge";
  static final String REJECT_DISALLOWED = "rejectDisallowed";
  static final String TOLERATE = "tolerate";

  private static final List<String> ORDER =
      List.of(
          ORIGINS,
          ORIGIN_REGEXES,
          ORIGIN_MATCHER,
          METHODS,
          ALLOWED_HEADERS,
          EXPOSED_HEADERS,
          ALLOW_CREDENTIALS,
          MAX_AGE,
          REJECT_DISALLOWED,
          TOLERATE);

  /** Findings as the attributes are declared, then by element, then by rule. */
  static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding>comparingInt(finding -> ORDER.indexOf(finding.place().attribute()))
          .thenComparingInt(finding -> finding.place().element())
          .thenComparing(Finding::rule);

  private Attributes() {}
}
