// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.annotation.Annotation;
import java.util.List;

/** The annotations on annotation types. Read once for each type, as its attributes are. */
final class MetaAnnotations extends ClassValue<List<Annotation>> {

  static final MetaAnnotations OF = new MetaAnnotations();

  private MetaAnnotations() {}

  @Override
  protected List<Annotation> computeValue(Class<?> type) {
    return List.of(type.getDeclaredAnnotations());
  }
}
