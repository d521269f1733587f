// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells whether a generated class still belongs to the class that it was generated from: a hash
 * over its routes, and over every {@code dev.crossorigin} annotation on its chain, those that are
 * composed into another annotation included. A value that is the default counts as not written,
 * since reflection cannot tell.
 *
 * <p>A route is the verb, the path and the method that serves it, or the path, the method and the
 * static type of a locator. The request headers that a method reads are left out: a table that is
 * behind in these only refuses what is new.
 *
 * <p>The chain is the class, its superclasses and all interfaces; and each public method of the
 * class with those it overrides, in its own class and that class's supertypes; and the class's
 * package. The order of members, and of annotations on one of them, does not count.
 */
public final class Fingerprint {

  private static final String PACKAGE = "dev.crossorigin";

  private Fingerprint() {}

  /** Sixteen hexadecimal digits, the same for equal declarations through either lens. */
  public static String of(TypeLens type) {
    List<MethodLens> methods = type.publicMethods();
    return of(type, methods, ResourceReader.routes(type, methods));
  }

  /** The same of a class that was already read. */
  public static String of(ResourceModel model) {
    return of(model.type(), model.type().publicMethods(), Optional.of(model));
  }

  private static String of(TypeLens type, List<MethodLens> methods, Optional<ResourceModel> model) {
    List<String> declared = new ArrayList<>(policies(type, methods));
    if (model.isPresent()) {
      addRoutes(model.get(), declared);
    }
    String text = String.join("\n", declared);
    return HexFormat.of().toHexDigits(hash(text));
  }

  /** Whether a {@code dev.crossorigin} annotation stands anywhere on the class's chain. */
  public static boolean hasPolicy(TypeLens type) {
    return !policies(type, type.publicMethods()).isEmpty();
  }

  /** Whether a {@code dev.crossorigin} annotation stands on the type itself, composed or not. */
  public static boolean carriesPolicy(TypeLens type) {
    SortedSet<String> own = new TreeSet<>();
    add(type.name(), type.annotations(), own);
    return !own.isEmpty();
  }

  private static void addRoutes(ResourceModel model, List<String> routes) {
    if (model.path().isPresent()) {
      routes.add("path " + quoted(model.path().get()));
    }
    for (ResourceModel.Endpoint endpoint : model.endpoints()) {
      routes.add(endpoint.verb() + " " + quoted(endpoint.path()) + " " + endpoint.method().key());
    }
    for (ResourceModel.Locator locator : model.locators()) {
      String target = locator.target().map(TypeLens::name).orElse("");
      routes.add("to " + quoted(locator.path()) + " " + locator.method().key() + " " + target);
    }
  }

  /** A path may hold anything, a line's end too. */
  private static String quoted(String path) {
    return path.length() + ":" + path;
  }

  private static SortedSet<String> policies(TypeLens type, List<MethodLens> methods) {
    Map<String, TypeLens> chain = chain(type);
    SortedSet<String> policies = new TreeSet<>();
    for (TypeLens each : chain.values()) {
      add(each.name(), each.annotations(), policies);
    }
    for (MethodLens method : methods) {
      TypeLens owner = method.owner();
      addDeclarations(method, owner.name().equals(type.name()) ? chain : chain(owner), policies);
    }
    add("package", type.packageAnnotations(), policies);
    return policies;
  }

  private static Map<String, TypeLens> chain(TypeLens type) {
    Map<String, TypeLens> chain = new TreeMap<>();
    collect(type, chain);
    return chain;
  }

  private static void collect(TypeLens type, Map<String, TypeLens> chain) {
    boolean carriesNothing = type.name().equals("java.lang.Object");
    if (!carriesNothing && chain.putIfAbsent(type.name(), type) == null) {
      Optional<TypeLens> superclass = type.superclass();
      if (superclass.isPresent()) {
        collect(superclass.get(), chain);
      }
      for (TypeLens each : type.interfaces()) {
        collect(each, chain);
      }
    }
  }

  private static void addDeclarations(
      MethodLens method, Map<String, TypeLens> chain, SortedSet<String> policies) {
    for (TypeLens type : chain.values()) {
      Optional<MethodLens> declared = type.declares(method);
      if (declared.isPresent()) {
        add(type.name() + "#" + declared.get().key(), declared.get().annotations(), policies);
      }
    }
  }

  private static void add(
      String place, List<AnnotationLens> annotations, SortedSet<String> policies) {
    for (AnnotationLens annotation : annotations) {
      if (isPolicy(annotation.type())) {
        policies.add(place + " " + AnnotationText.annotation(annotation));
      } else {
        for (AnnotationLens composed : annotation.metaAnnotations()) {
          if (isPolicy(composed.type())) {
            String text = AnnotationText.annotation(composed);
            policies.add(place + " @" + annotation.type() + " " + text);
          }
        }
      }
    }
  }

  private static boolean isPolicy(String annotationType) {
    int end = annotationType.lastIndexOf('.');
    return end == PACKAGE.length() && annotationType.startsWith(PACKAGE);
  }

  /** FNV-1a over UTF-16 units: whoever could forge a table need not forge its fingerprint. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
