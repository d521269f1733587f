// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

/**
 * One header line as it stands on the wire.
 *
 * @param name the field name, case kept
 * @param value the field value, without the white space around it
 */
public record HeaderLine(String name, String value) {

  /** A line as written, for instance {@code Origin: https://app.example}. */
  static HeaderLine parse(String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("no header line: " + line);
    }
    return new HeaderLine(line.substring(0, colon), line.substring(colon + 1).strip());
  }

  boolean named(String other) {
    return name.equalsIgnoreCase(other);
  }

  @Override
  public String toString() {
    return name + ": " + value;
  }
}
