// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import dev.crossorigin.processor.plan.TablePlan;
import dev.crossorigin.resource.TypeLens;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells GraalVM's {@code native-image}, which leaves out what nobody seems to use, what start-up
 * looks up by name: the table, the class that it belongs to with all that the table's fingerprint
 * is taken of, and what locators return. In the format that came with GraalVM for JDK 23.
 */
public final class NativeMetadata {

  /** Where native-image looks, in a directory for each class. */
  private static final String PATH =
      "META-INF/native-image/dev.crossorigin/%s/reachability-metadata.json";

  private static final int INDENT = 4;
  private static final String FILE =
      """
      {
        "reflection": [
      %s  ]
      }
      """;
  private static final String TABLE =
      """
      {
        "type": "%s",
        "methods": [{"name": "<init>", "parameterTypes": []}]
      }""";
  private static final String TYPE =
      """
      {
        "type": "%s",
        "allPublicMethods": true
      }""";

  private NativeMetadata() {}

  /** The file that holds it, relative to the compiled classes. */
  public static String path(TypeLens type) {
    return PATH.formatted(type.name());
  }

  /** What the file says. */
  public static String print(TypeLens type, TablePlan plan) {
    NavigableSet<String> types = new TreeSet<>();
    addChain(type, types);
    if (!type.packageAnnotations().isEmpty()) {
      types.add(plan.packageName() + ".package-info");
    }
    plan.locators().stream()
        .map(TablePlan.Locator::target)
        .filter(target -> !target.isEmpty() && !isOfThePlatform(target))
        .forEach(types::add);
    String table = TABLE.formatted(type.name() + "_Cors");
    String entries =
        types.stream().map(TYPE::formatted).collect(Collectors.joining(",\n", "", ",\n" + table));
    return Ascii.escape(FILE.formatted(entries.indent(INDENT)));
  }

  private static void addChain(TypeLens type, NavigableSet<String> types) {
    if (!isOfThePlatform(type.name()) && types.add(type.name())) {
      type.superclass().ifPresent(superclass -> addChain(superclass, types));
      type.interfaces().forEach(each -> addChain(each, types));
    }
  }

  private static boolean isOfThePlatform(String name) {
    return name.startsWith("java.");
  }
}
