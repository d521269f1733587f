// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.List;

/**
 * The canonical printed form of annotations, in which both lenses must agree. Numbers, booleans and
 * characters are printed as {@link String#valueOf(Object)} does, enum constants by name, classes by
 * {@link Class#getTypeName}; the rest is here.
 */
public final class AnnotationText {

  private AnnotationText() {}

  /** A string: quoted, so that no value can be mistaken for the end of itself. */
  public static String string(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** An array of printed elements, also if only one was written without braces. */
  public static String array(List<String> elements) {
    return "{" + String.join(", ", elements) + "}";
  }

  /** An attribute and its printed value. */
  public static String attribute(String name, String value) {
    return name + " = " + value;
  }

  /** An annotation, alone or as a value, with its {@link AnnotationLens#printed} attributes. */
  public static String annotation(AnnotationLens annotation) {
    return "@" + annotation.type() + "(" + String.join(", ", annotation.printed()) + ")";
  }
}
