// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a table calls the classes that it refers to. A simple name stands for one class: for that of
 * the table's own package, which may have no other, or for the first of those from elsewhere. The
 * rest are called by their full names.
 */
final class ClassNames {

  /** Whose classes need no import, unless the package of the table has one of the same name. */
  static final String IMPLICIT = "java.lang";

  private final Set<String> namesakes;
  private final Map<String, String> packages = new HashMap<>();
  private final SortedSet<String> imports = new TreeSet<>();

  /**
   * The names of one table.
   *
   * @param home the package of the table
   * @param namesakes simple names that mean a class of that package unless one is imported
   * @param types all that it refers to
   */
  ClassNames(String home, Set<String> namesakes, List<ClassLiteral> types) {
    this.namesakes = namesakes;
    for (ClassLiteral type : types) {
      if (type.packageName().equals(home)) {
        packages.put(outermost(type), home);
      }
    }
    types.forEach(this::take);
  }

  /** The classes to import, sorted. */
  SortedSet<String> imports() {
    return imports;
  }

  /** What to write in the table. */
  String of(ClassLiteral type) {
    String nested = String.join(".", type.names());
    return type.packageName().equals(packages.get(outermost(type)))
        ? nested
        : type.packageName() + "." + nested;
  }

  private void take(ClassLiteral type) {
    String outermost = outermost(type);
    if (packages.putIfAbsent(outermost, type.packageName()) == null
        && (!type.packageName().equals(IMPLICIT) || namesakes.contains(outermost))) {
      imports.add(type.packageName() + "." + outermost);
    }
  }

  private static String outermost(ClassLiteral type) {
    return type.names().get(0);
  }
}
