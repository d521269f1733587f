// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

/**
 * One header line.
 *
 * @param name compared without regard to ASCII case
 * @param value without white space around it
 */
public record Header(String name, String value) {

  @Override
  public String toString() {
    return name + ": " + value;
  }
}
