// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One request to one application.
 *
 * @param set the application
 * @param verb the method
 * @param path the raw path, without leading slash
 */
record Trial(ResourceSet set, String verb, String path) {

  /** All trials that are smaller by one thing and worth trying. */
  List<Trial> smaller() {
    Stream<Trial> smallerSets =
        set.smaller().filter(Validity::isValid).map(each -> new Trial(each, verb, path));
    List<String> segments = List.of(path.split("/", -1));
    Stream<Trial> shorterPaths =
        IntStream.range(0, segments.size() > 1 ? segments.size() : 0)
            .mapToObj(
                removed -> {
                  List<String> others = new ArrayList<>(segments);
                  others.remove(removed);
                  return new Trial(set, verb, String.join("/", others));
                });
    Stream<Trial> plainerPaths =
        Stream.of(path.replaceAll(";[^/]*", ""))
            .filter(plainer -> !plainer.equals(path))
            .map(plainer -> new Trial(set, verb, plainer));
    return Stream.of(smallerSets, shorterPaths, plainerPaths).flatMap(trials -> trials).toList();
  }

  /** The same with the classes in another Java package. */
  Trial in(String packageName) {
    return new Trial(set.in(packageName), verb, path);
  }

  /** The request, and the application as Java. */
  @Override
  public String toString() {
    return verb
        + " /"
        + path
        + "\n"
        + SetSource.of(set).entrySet().stream()
            .map(
                source ->
                    "// " + source.getKey() + note(source.getKey()) + "\n" + source.getValue())
            .collect(Collectors.joining("\n"));
  }

  private String note(String simpleName) {
    boolean unprocessed =
        set.classes().stream()
            .anyMatch(type -> !type.processed() && type.name().equals(simpleName));
    return unprocessed ? ", compiled without the processor" : "";
  }
}
