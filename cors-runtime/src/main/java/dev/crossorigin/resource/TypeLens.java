// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.List;
import java.util.Optional;

/** A class or interface, seen through the compiler or through reflection. */
public interface TypeLens extends Annotated {

  /** Binary name, for instance {@code com.acme.Outer$Nested}. */
  String name();

  /** Whether it is an interface. */
  boolean isInterface();

  /** Whether it is abstract (interfaces are). */
  boolean isAbstract();

  /** The superclass; empty for interfaces and for {@code Object}. */
  Optional<TypeLens> superclass();

  /** Directly implemented or extended interfaces, in declaration order. */
  List<TypeLens> interfaces();

  /**
   * The methods that {@link Class#getMethods} lists, without synthetic ones and those of {@code
   * Object}: public, own and inherited, an overridden one only once. Sorted by {@link
   * MethodLens#key}.
   */
  List<MethodLens> publicMethods();

  /**
   * The public method declared in this very type that {@code method} overrides, implements, or is.
   * This type is the owner of {@code method} or one of its supertypes; type arguments on the way
   * count.
   */
  Optional<MethodLens> declares(MethodLens method);

  /** The annotations of the package that the type is in, which are those of its package-info. */
  List<AnnotationLens> packageAnnotations();

  /** Fields declared in this very type, of any visibility. */
  List<ParameterLens> fields();

  /**
   * Setter-like methods declared in this very type, each as its annotations and parameter type:
   * instance methods of any visibility that return nothing, take one parameter and are called
   * {@code set...}.
   */
  List<ParameterLens> properties();

  /**
   * The parameters of every constructor declared in this very type, of any visibility, in any
   * order. A record's header counts once, as its canonical constructor.
   */
  List<ParameterLens> constructorParameters();
}
