// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.ParameterLens;
import dev.crossorigin.resource.TypeLens;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** A parameter, field or property as the compiler knows it. */
record ElementParameter(ElementLens lens, Element annotated, TypeMirror mirror)
    implements ParameterLens {

  @Override
  public String typeName() {
    return lens.typeName(mirror);
  }

  @Override
  public Optional<TypeLens> type() {
    return lens.declared(mirror);
  }

  @Override
  public List<AnnotationLens> annotations() {
    return lens.annotations(annotated);
  }
}
