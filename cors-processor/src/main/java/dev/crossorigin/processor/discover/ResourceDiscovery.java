// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.discover;

import dev.crossorigin.processor.discover.Discovered.Kind;
import dev.crossorigin.processor.read.Ancestry;
import dev.crossorigin.processor.read.Applications;
import dev.crossorigin.processor.resolve.Declaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Looks at every class of a compilation once. Every class with a resource method or locator is
 * found, since a class without a policy still shadows the paths of others, and since the
 * implementation of a generated interface often carries no annotation at all.
 *
 * <p>A type of which something is missing, because another processor is still to generate it, waits
 * for the next round. Kept by name: the elements of one round mean nothing in the next. What is
 * still missing in the last round does not compile, and the compiler says so.
 */
public final class ResourceDiscovery {

  private static final Set<ElementKind> KINDS =
      EnumSet.of(ElementKind.CLASS, ElementKind.RECORD, ElementKind.INTERFACE);

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> waitingPackages = new LinkedHashSet<>();

  /** A discovery for one compilation. */
  public ResourceDiscovery(Elements elements) {
    this.elements = elements;
  }

  /** The types of a round that concern us, in source order; those that waited come first. */
  public List<Discovered> discover(RoundEnvironment round) {
    Set<TypeElement> types = new LinkedHashSet<>();
    waiting.stream().map(elements::getTypeElement).forEach(types::add);
    waiting.clear();
    ElementFilter.typesIn(round.getRootElements()).stream()
        .flatMap(ResourceDiscovery::withNested)
        .forEach(types::add);
    TypeScan scan = new TypeScan();
    List<Discovered> found = new ArrayList<>();
    for (TypeElement type : types) {
      List<TypeElement> ancestry = Ancestry.of(type);
      if (isIncomplete(type, ancestry, scan)) {
        waiting.add(type.getQualifiedName().toString());
        continue;
      }
      Discovered discovered = new Discovered(type, kind(type, ancestry, scan), annotated(type));
      if (discovered.kind() != Kind.OTHER || !discovered.annotated().isEmpty()) {
        found.add(discovered);
      }
    }
    return found;
  }

  /** The packages of a round whose package-info carries a policy, in source order. */
  public List<PackageElement> discoverPackages(RoundEnvironment round) {
    TypeScan scan = new TypeScan();
    Set<PackageElement> packages = new LinkedHashSet<>();
    waitingPackages.stream().map(elements::getPackageElement).forEach(packages::add);
    waitingPackages.clear();
    packages.addAll(ElementFilter.packagesIn(round.getRootElements()));
    packages.stream()
        .filter(scan::hasMissingAnnotation)
        .map(each -> each.getQualifiedName().toString())
        .forEach(waitingPackages::add);
    return packages.stream()
        .filter(each -> !scan.hasMissingAnnotation(each) && carriesPolicy(each))
        .toList();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(ResourceDiscovery::withNested));
  }

  /** A type that cannot be a resource need not be complete. */
  private boolean isIncomplete(TypeElement type, List<TypeElement> ancestry, TypeScan scan) {
    return scan.hasMissingAnnotation(elements.getPackageOf(type))
        || ancestry.stream().anyMatch(scan::hasMissingSupertypes)
        || ancestry.stream().anyMatch(scan::hasMissingAnnotations)
        || ancestry.stream().anyMatch(scan::declaresEndpoints)
            && ancestry.stream().anyMatch(scan::hasMissingSignatures);
  }

  private static Kind kind(TypeElement type, List<TypeElement> ancestry, TypeScan scan) {
    boolean isResource =
        KINDS.contains(type.getKind()) && ancestry.stream().anyMatch(scan::declaresEndpoints);
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    if (isResource && !isAbstract) {
      return isPrivate(type) ? Kind.HIDDEN : Kind.RESOURCE;
    }
    if (Applications.include(type)) {
      return isPrivate(type) ? Kind.HIDDEN : Kind.APPLICATION;
    }
    return isResource && !isPrivate(type) ? Kind.ABSTRACT_RESOURCE : Kind.OTHER;
  }

  private static boolean isPrivate(TypeElement type) {
    return type.getModifiers().contains(Modifier.PRIVATE)
        || type.getEnclosingElement() instanceof TypeElement outer && isPrivate(outer);
  }

  private static List<Element> annotated(TypeElement type) {
    return Stream.<Element>concat(
            Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(ResourceDiscovery::carriesPolicy)
        .toList();
  }

  private static boolean carriesPolicy(Element element) {
    return !Declaration.on(element).isEmpty();
  }
}
