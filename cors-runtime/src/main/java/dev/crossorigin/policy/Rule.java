// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/** The catalogue of findings. Ids are permanent and never reused. */
public enum Rule {
  ORIGIN_MISSING("CORS101", Severity.ERROR),
  UNREADABLE_TABLE("CORS902", Severity.ERROR),
  NOT_PROCESSED("CORS903", Severity.ERROR),
  UNKNOWN_FORMAT("CORS904", Severity.ERROR),
  STALE_TABLE("CORS905", Severity.ERROR),
  CONFIGURATION_INVALID("CORS906", Severity.ERROR);

  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The permanent id, for instance {@code CORS104}. */
  public String id() {
    return id;
  }

  /** What a finding of this rule does to a build unless configured otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Makes a finding of this rule; {@code args} fill the catalogue's sentences. */
  public Finding at(Place place, Object... args) {
    throw new UnsupportedOperationException();
  }
}
