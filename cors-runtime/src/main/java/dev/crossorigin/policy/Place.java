// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Where in a policy a finding belongs, in terms that hold for an annotation and for configuration
 * alike; whoever reports it maps it to an annotation value or a configuration key.
 *
 * @param attribute the attribute's name as in {@link dev.crossorigin.CrossOrigin}, or empty for the
 *     policy as a whole
 * @param element the index in the attribute's array, or -1 for the attribute as a whole
 */
public record Place(String attribute, int element) {

  /** The policy as a whole. */
  public static Place policy() {
    return new Place("", -1);
  }

  /** An attribute as a whole. */
  public static Place of(String attribute) {
    return new Place(attribute, -1);
  }

  /** One element of an attribute. */
  public static Place of(String attribute, int element) {
    return new Place(attribute, element);
  }

  /** For instance {@code origins[2]}. */
  @Override
  public String toString() {
    return element < 0 ? attribute : attribute + "[" + element + "]";
  }
}
