// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.report;

import dev.crossorigin.processor.check.Location;
import dev.crossorigin.processor.resolve.AnnotationValues;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * The order of places in the sources of a compilation, as far as the language model tells it: roots
 * in the order in which they were given, members as declared, annotations before what they stand
 * on.
 */
final class SourceOrder implements Comparator<Location> {

  private static final int ANNOTATIONS = 0;
  private static final int ITSELF = 1;
  private static final int FIRST_MEMBER = 2;

  private final Map<String, Integer> roots = new HashMap<>();

  void add(Collection<? extends Element> elements) {
    elements.forEach(element -> roots.putIfAbsent(name(element), roots.size()));
  }

  /** Whether the element is part of a source of the compilation. */
  boolean contain(Element element) {
    return roots.containsKey(name(root(element)));
  }

  @Override
  public int compare(Location one, Location two) {
    return Arrays.compare(path(one), path(two));
  }

  private int[] path(Location location) {
    return IntStream.concat(elementPath(location.element()), valuePath(location)).toArray();
  }

  private IntStream elementPath(Element element) {
    Element outer = element.getEnclosingElement();
    return outer instanceof TypeElement
        ? IntStream.concat(
            elementPath(outer),
            IntStream.of(FIRST_MEMBER + outer.getEnclosedElements().indexOf(element)))
        : IntStream.of(roots.getOrDefault(name(element), roots.size()));
  }

  private static IntStream valuePath(Location location) {
    return location
        .mirror()
        .map(
            mirror -> {
              List<String> written = List.copyOf(AnnotationValues.byName(mirror).keySet());
              return IntStream.of(
                  ANNOTATIONS,
                  written.indexOf(location.place().attribute()),
                  location.place().element());
            })
        .orElse(IntStream.of(ITSELF));
  }

  private static Element root(Element element) {
    return Stream.iterate(element, Element::getEnclosingElement)
        .filter(outer -> outer instanceof PackageElement || isTopLevel(outer))
        .findFirst()
        .orElse(element);
  }

  private static boolean isTopLevel(Element element) {
    return element.getEnclosingElement() instanceof PackageElement;
  }

  private static String name(Element element) {
    return element instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : element.toString();
  }
}
