// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.List;

/** An annotation, seen through the compiler or through reflection. Defaults are filled in. */
public interface AnnotationLens {

  /** Binary name of the annotation type. */
  String type();

  /** A string value; empty if the type has no such attribute. */
  String string(String attribute);

  /** A string array's elements; empty if the type has no such attribute. */
  List<String> strings(String attribute);

  /**
   * The attributes as {@link AnnotationText} prints them, sorted by name; for fingerprints. One
   * with its default value is left out, written or not: reflection could not tell, and an attribute
   * that a later release adds must not change what is printed today.
   */
  List<String> printed();

  /** The annotations on the annotation type itself, for designators such as {@code HttpMethod}. */
  List<AnnotationLens> metaAnnotations();
}
