// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Names for the local variables that hold policies, taken from the element that a policy was
 * written on. Never numbered by position, so that a new method does not rename the variables of
 * others.
 */
final class VariableNames {

  private final Set<String> taken = new HashSet<>();

  /** Names that a table's code needs for itself are taken. */
  VariableNames(String... reserved) {
    taken.addAll(List.of(reserved));
  }

  String of(Element element) {
    String plain = decapitalised(element.getSimpleName().toString());
    if (take(plain)) {
      return plain;
    }
    if (take(plain + "Policy")) {
      return plain + "Policy";
    }
    String spelledOut = plain + parameters(element);
    for (int i = 2; !take(spelledOut); i++) {
      spelledOut = plain + parameters(element) + i;
    }
    return spelledOut;
  }

  private boolean take(String name) {
    return !SourceVersion.isKeyword(name) && taken.add(name);
  }

  private static String parameters(Element element) {
    if (!(element instanceof ExecutableElement method)) {
      return "Policy";
    }
    StringBuilder names = new StringBuilder();
    method
        .getParameters()
        .forEach(parameter -> names.append(capitalised(parameter.getSimpleName().toString())));
    return names.toString();
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
