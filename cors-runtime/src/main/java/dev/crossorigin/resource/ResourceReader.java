// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import dev.crossorigin.resource.ResourceModel.Endpoint;
import dev.crossorigin.resource.ResourceModel.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a class as Jersey does: which of its methods are resource methods or locators, and which
 * annotations of supertypes count.
 */
public final class ResourceReader {

  private static final String OBJECT = "java.lang.Object";

  private final TypeLens type;
  private final TypeLens annotated;
  private final boolean routesOnly;
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<Locator> locators = new ArrayList<>();
  private @Nullable RequestReads ofClass;

  private ResourceReader(TypeLens type, boolean routesOnly) {
    this.type = type;
    this.routesOnly = routesOnly;
    this.annotated = annotatedType(type);
  }

  /** The class as a resource; empty if it has neither resource method nor locator. */
  public static Optional<ResourceModel> read(TypeLens type) {
    return new ResourceReader(type, false).read(type.publicMethods());
  }

  /**
   * The same without what its methods read, consume and produce, which is left empty: every start
   * needs the routes of every class, and seldom more.
   *
   * @param methods those of {@link TypeLens#publicMethods}
   */
  static Optional<ResourceModel> routes(TypeLens type, List<MethodLens> methods) {
    return new ResourceReader(type, true).read(methods);
  }

  /**
   * The method whose Jakarta REST annotations count for a public method: itself, or the first that
   * it overrides, in superclasses before interfaces, that has any. Itself if none has.
   */
  public static MethodLens definingMethod(MethodLens method) {
    return definingMethod(method.owner(), method).orElse(method);
  }

  /**
   * The verbs that a method's own annotations designate, as the runtime dispatches them. More than
   * one is a mistake: Jersey does not start.
   */
  public static List<String> verbs(MethodLens method) {
    return JakartaRest.verbs(method);
  }

  private static Optional<MethodLens> definingMethod(TypeLens owner, MethodLens method) {
    Optional<MethodLens> declared = owner.declares(method);
    if (declared.isPresent() && JakartaRest.definesResource(declared.get())) {
      return declared;
    }
    if (!owner.name().equals(OBJECT)) {
      for (TypeLens supertype : supertypes(owner)) {
        Optional<MethodLens> inherited = definingMethod(supertype, method);
        if (inherited.isPresent()) {
          return inherited;
        }
      }
    }
    return Optional.empty();
  }

  private static List<TypeLens> supertypes(TypeLens type) {
    List<TypeLens> supertypes = new ArrayList<>();
    Optional<TypeLens> superclass = type.superclass();
    if (superclass.isPresent()) {
      supertypes.add(superclass.get());
    }
    supertypes.addAll(type.interfaces());
    return supertypes;
  }

  /**
   * The type whose class-level annotations count: the nearest class of the superclass chain with a
   * {@code @Path}, else the first interface named by a class of the chain that has one, else the
   * class itself.
   */
  private static TypeLens annotatedType(TypeLens type) {
    Optional<TypeLens> implemented = Optional.empty();
    for (Optional<TypeLens> next = Optional.of(type);
        next.isPresent();
        next = next.get().superclass()) {
      if (hasPath(next.get())) {
        return next.get();
      }
      for (TypeLens each : next.get().interfaces()) {
        if (implemented.isEmpty() && hasPath(each)) {
          implemented = Optional.of(each);
        }
      }
    }
    return implemented.orElse(type);
  }

  private static boolean hasPath(Annotated annotated) {
    return annotated.annotation(JakartaRest.PATH).isPresent();
  }

  private Optional<ResourceModel> read(List<MethodLens> methods) {
    for (MethodLens method : methods) {
      readMethod(method);
    }
    if (endpoints.isEmpty() && locators.isEmpty()) {
      return Optional.empty();
    }
    endpoints.sort(ResourceReader::inOrder);
    locators.sort(ResourceReader::inOrder);
    return Optional.of(
        new ResourceModel(
            type,
            Optional.ofNullable(path(annotated)),
            List.copyOf(endpoints),
            List.copyOf(locators)));
  }

  private static int inOrder(Endpoint one, Endpoint other) {
    int byPath = one.path().compareTo(other.path());
    int byVerb = byPath != 0 ? byPath : one.verb().compareTo(other.verb());
    return byVerb != 0 ? byVerb : one.method().key().compareTo(other.method().key());
  }

  private static int inOrder(Locator one, Locator other) {
    int byPath = one.path().compareTo(other.path());
    return byPath != 0 ? byPath : one.method().key().compareTo(other.method().key());
  }

  private void readMethod(MethodLens method) {
    MethodLens definedBy = definingMethod(method);
    String path = path(definedBy);
    List<String> verbs = JakartaRest.verbs(definedBy);
    if (!verbs.isEmpty()) {
      String below = path == null ? "" : orSlash(path);
      endpoints.add(endpoint(verbs.get(0), below, method, definedBy));
    } else if (path != null) {
      Optional<TypeLens> target = method.returnType().filter(this::isResource);
      locators.add(new Locator(orSlash(path), method, target));
    }
  }

  private static @Nullable String path(Annotated annotated) {
    Optional<AnnotationLens> path = annotated.annotation(JakartaRest.PATH);
    return path.isPresent() ? path.get().string("value") : null;
  }

  /**
   * An empty path is a path, and means the same as a slash; no path at all means something else.
   */
  private static String orSlash(String path) {
    return path.isEmpty() ? "/" : path;
  }

  private Endpoint endpoint(String verb, String path, MethodLens method, MethodLens definedBy) {
    if (routesOnly) {
      return new Endpoint(
          verb, path, method, definedBy, List.of(), List.of(), List.of(), List.of());
    }
    List<String> consumes = mediaTypes(definedBy, JakartaRest.CONSUMES);
    if (ofClass == null) {
      ofClass = RequestReads.of(type);
    }
    RequestReads reads = ofClass.and(method, definedBy);
    return new Endpoint(
        verb,
        path,
        method,
        definedBy,
        reads.headers(verb, consumes),
        reads.cookies(),
        consumes,
        mediaTypes(definedBy, JakartaRest.PRODUCES));
  }

  /** Those of the method, else of the annotated type, whose superclasses pass theirs on. */
  private List<String> mediaTypes(MethodLens definedBy, String annotation) {
    Optional<AnnotationLens> found = definedBy.annotation(annotation);
    for (Optional<TypeLens> next = Optional.of(annotated);
        found.isEmpty() && next.isPresent();
        next = next.get().superclass()) {
      found = next.get().annotation(annotation);
    }
    return found.map(JakartaRest::mediaTypes).orElse(List.of());
  }

  private boolean isResource(TypeLens target) {
    return target.publicMethods().stream()
        .map(ResourceReader::definingMethod)
        .anyMatch(method -> hasPath(method) || !JakartaRest.verbs(method).isEmpty());
  }
}
