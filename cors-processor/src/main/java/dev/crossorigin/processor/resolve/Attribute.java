// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import java.util.EnumSet;
import java.util.Set;

/** The attributes of {@link dev.crossorigin.CrossOrigin}. */
public enum Attribute {
  ORIGINS("origins"),
  ORIGIN_REGEXES("originRegexes"),
  ORIGIN_MATCHER("originMatcher"),
  METHODS("methods"),
  ALLOWED_HEADERS("allowedHeaders"),
  DERIVE_HEADERS("deriveHeaders"),
  EXPOSED_HEADERS("exposedHeaders"),
  ALLOW_CREDENTIALS("allowCredentials"),
  MAX_AGE("maxAge"),
  REJECT_DISALLOWED("rejectDisallowed"),
  TOLERATE("tolerate");

  private static final Set<Attribute> WHO =
      EnumSet.of(ORIGINS, ORIGIN_REGEXES, ORIGIN_MATCHER, TOLERATE);

  private final String label;

  Attribute(String label) {
    this.label = label;
  }

  /** As in {@link dev.crossorigin.CrossOrigin}. */
  public String label() {
    return label;
  }

  /**
   * The attributes that are inherited as one: writing any of them replaces all. Who is let in, and
   * what is tolerated of them, only make sense together.
   */
  public Set<Attribute> group() {
    return WHO.contains(this) ? WHO : Set.of(this);
  }
}
