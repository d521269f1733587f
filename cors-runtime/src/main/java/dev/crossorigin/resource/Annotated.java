// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.List;
import java.util.Optional;

/** Something that carries annotations. */
public interface Annotated {

  /** The annotations written directly on it (nothing inherited), in source order where known. */
  List<AnnotationLens> annotations();

  /** The annotation of a type, by the type's binary name. */
  default Optional<AnnotationLens> annotation(String type) {
    for (AnnotationLens annotation : annotations()) {
      if (annotation.type().equals(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }
}
