// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.List;
import java.util.Optional;

/** A method, seen through the compiler or through reflection. */
public interface MethodLens extends Annotated {

  /** Simple name. */
  String name();

  /**
   * Name and erased parameter types, as {@code name(java.lang.String,int[])}; type names are those
   * of {@link Class#getTypeName} with {@code $} kept for nested types. Identifies the method within
   * its class, when compiling and at run time.
   */
  String key();

  /** The type that declares it. */
  TypeLens owner();

  /** Its parameters, in order. */
  List<ParameterLens> parameters();

  /**
   * The class or interface that it returns, erased; for {@code Class<T>} the bound of {@code T}.
   * Empty for primitives, arrays, {@code void}.
   */
  Optional<TypeLens> returnType();
}
