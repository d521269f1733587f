// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Names for the local variables that hold policies, taken from the element that a policy was
 * written on, so that a new method does not rename the variables of others.
 */
final class VariableNames {

  private final Set<String> taken = new HashSet<>();

  /** Names that a table's code needs for itself are taken. */
  VariableNames(String... reserved) {
    taken.addAll(List.of(reserved));
  }

  String of(Element element) {
    String name = decapitalised(spelledOut(element));
    if (take(name)) {
      return name;
    }
    String longer = name + "Policy";
    for (int i = 2; !take(longer); i++) {
      longer = name + "Policy" + i;
    }
    return longer;
  }

  private boolean take(String name) {
    return !SourceVersion.isKeyword(name) && taken.add(name);
  }

  /** Overloaded methods are told apart by their parameters. */
  private static String spelledOut(Element element) {
    String name = element.getSimpleName().toString();
    return element instanceof ExecutableElement method && isOverloaded(method)
        ? method.getParameters().stream()
            .map(parameter -> capitalised(Labels.of(parameter.asType())))
            .collect(Collectors.joining("", name, ""))
            .replace("[]", "Array")
        : name;
  }

  private static boolean isOverloaded(ExecutableElement method) {
    return ElementFilter.methodsIn(ElementLens.owner(method).getEnclosedElements()).stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .skip(1)
        .findAny()
        .isPresent();
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
