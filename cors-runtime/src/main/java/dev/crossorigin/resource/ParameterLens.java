// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.Optional;

/** A method's parameter, a field or a bean property. */
public interface ParameterLens extends Annotated {

  /** Erased binary name of its type. */
  String typeName();

  /** The type itself, if it is a class or interface. */
  Optional<TypeLens> type();
}
