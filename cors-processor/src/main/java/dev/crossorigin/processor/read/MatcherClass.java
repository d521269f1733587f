// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A class named as {@code originMatcher}, as the table of a resource sees it.
 *
 * @param type the class
 * @param home a type in the package of the table
 */
public record MatcherClass(ElementLens lens, TypeElement type, TypeElement home) {

  /** As {@link Class#getName} has it; local classes are never in reach of a table. */
  public static String name(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? name(outer) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  /** The package that the class is in, empty if unnamed. */
  public String packageName() {
    return lens.packageOf(type).getQualifiedName().toString();
  }

  /** The simple names, outermost first. */
  public List<String> names() {
    return List.of(Labels.nested(type).split("\\."));
  }

  /** Whether the table may name the class. */
  public boolean isVisible() {
    return types().allMatch(this::isAccessible);
  }

  /** Whether the table can make an instance. */
  public boolean isConstructible() {
    boolean needsOuter =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return type.getKind().isClass()
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !needsOuter
        && constructors().anyMatch(this::isCallable);
  }

  /** Whether to name the class, or to make an instance, draws a warning of the compiler. */
  public boolean isDeprecated() {
    return Stream.concat(types(), constructors()).anyMatch(lens.elements()::isDeprecated);
  }

  private Stream<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty());
  }

  private boolean isCallable(ExecutableElement constructor) {
    return isAccessible(constructor)
        && constructor.getThrownTypes().stream().allMatch(lens::isThrownByCallables);
  }

  /** The class and those around it. */
  private Stream<TypeElement> types() {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }

  private boolean isAccessible(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        || !element.getModifiers().contains(Modifier.PRIVATE)
            && lens.packageOf(type).equals(lens.packageOf(home));
  }
}
