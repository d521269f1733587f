// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Where in a policy a finding belongs, in terms that hold for an annotation and for configuration
 * alike; whoever reports it maps it to an annotation value or a configuration key.
 *
 * @param attribute the attribute's name as in {@link dev.crossorigin.CrossOrigin}, or empty for the
 *     policy as a whole
 * @param element the index in the attribute's array, or -1 for the attribute as a whole
 * @param key the configuration key that the value came from, or empty if it was written there
 */
public record Place(String attribute, int element, String key) {

  /** The policy as a whole. */
  public static Place policy() {
    return new Place("", -1, "");
  }

  /** An attribute as a whole. */
  public static Place of(String attribute) {
    return new Place(attribute, -1, "");
  }

  /** One element of an attribute. */
  public static Place of(String attribute, int element) {
    return new Place(attribute, element, "");
  }

  /** The same place, for a value that a configuration key puts there. */
  public Place configuredBy(String key) {
    return new Place(attribute, element, key);
  }

  /** For instance {@code origins[2]}, or {@code origins[2] of "partner.origins"}. */
  @Override
  public String toString() {
    String written = element < 0 ? attribute : attribute + "[" + element + "]";
    return key.isEmpty() ? written : written + " of \"" + key + "\"";
  }
}
