// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resource classes of one made-up application.
 *
 * @param name the Java package that they are in
 * @param classes the classes
 */
record ResourceSet(String name, List<ResourceClass> classes) {

  ResourceSet {
    classes = List.copyOf(classes);
  }

  /** Where a class has its annotations. */
  enum Shape {
    ON_ITSELF,
    ON_AN_INTERFACE,
    ON_A_SUPERCLASS
  }

  /** Who may call a resource method from a page. */
  enum Access {
    /** Everybody, under a policy that no other method has. */
    OWN_POLICY,
    /** The application's own pages, enforced. */
    SAME_ORIGIN_ONLY,
    /** Nothing is written. */
    NO_POLICY
  }

  /**
   * A resource class.
   *
   * @param name simple name
   * @param path value of its {@code @Path}, null for a class that only locators reach
   * @param shape where the annotations are
   * @param processed whether it has a table; one without has no policy either
   * @param members its resource methods and locators
   */
  record ResourceClass(
      String name, @Nullable String path, Shape shape, boolean processed, List<Member> members) {

    ResourceClass {
      members = List.copyOf(members);
    }

    /** The type that carries the annotations. */
    String annotated() {
      return switch (shape) {
        case ON_ITSELF -> name;
        case ON_AN_INTERFACE -> name + "Api";
        case ON_A_SUPERCLASS -> name + "Base";
      };
    }

    private ResourceClass with(List<Member> others) {
      return new ResourceClass(name, path, shape, processed, others);
    }

    private Stream<ResourceClass> simpler() {
      List<ResourceClass> simpler = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        List<Member> others = new ArrayList<>(members);
        Member member = others.remove(i);
        simpler.add(with(others));
        int at = i;
        member
            .simpler()
            .map(
                each -> {
                  List<Member> replaced = new ArrayList<>(others);
                  replaced.add(at, each);
                  return with(replaced);
                })
            .forEach(simpler::add);
      }
      if (shape != Shape.ON_ITSELF) {
        simpler.add(new ResourceClass(name, path, Shape.ON_ITSELF, processed, members));
      }
      if (path != null) {
        shorter(path)
            .map(each -> new ResourceClass(name, each, shape, processed, members))
            .forEach(simpler::add);
      }
      return simpler.stream();
    }
  }

  /**
   * A resource method or a locator.
   *
   * @param number tells it apart from all others of the set; not 0
   * @param verb the verb, null for a locator
   * @param path value of its {@code @Path}, null if none
   * @param target simple name of the class that a locator returns, null for a resource method
   * @param access who may call it; no policy for a locator
   */
  record Member(
      int number,
      @Nullable String verb,
      @Nullable String path,
      @Nullable String target,
      Access access) {

    /** The name of the Java method. */
    String name() {
      return "m" + number;
    }

    private Stream<Member> simpler() {
      Stream<Member> open =
          access == Access.SAME_ORIGIN_ONLY
              ? Stream.of(new Member(number, verb, path, target, Access.NO_POLICY))
              : Stream.empty();
      Stream<Member> shorter =
          Stream.ofNullable(path)
              .flatMap(ResourceSet::shorter)
              .map(each -> new Member(number, verb, each, target, access));
      return Stream.concat(open, shorter);
    }
  }

  /** The same in another Java package. */
  ResourceSet in(String otherName) {
    return new ResourceSet(otherName, classes);
  }

  /** The member that the Java method of a name is. */
  Optional<Member> member(@Nullable String methodName) {
    return classes.stream()
        .flatMap(type -> type.members().stream())
        .filter(member -> member.name().equals(methodName))
        .findFirst();
  }

  /** All sets that are smaller by one thing. */
  Stream<ResourceSet> smaller() {
    return classes.stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(without(type)), type.simpler().map(each -> replace(type, each))));
  }

  private ResourceSet without(ResourceClass removed) {
    return new ResourceSet(
        name,
        classes.stream()
            .filter(type -> !type.equals(removed))
            .map(
                type ->
                    type.with(
                        type.members().stream()
                            .filter(member -> !removed.name().equals(member.target()))
                            .toList()))
            .toList());
  }

  private ResourceSet replace(ResourceClass old, ResourceClass replacement) {
    return new ResourceSet(
        name, classes.stream().map(type -> type.equals(old) ? replacement : type).toList());
  }

  /** The path without one of its segments; a slash inside a variable ends none. */
  private static Stream<String> shorter(String path) {
    List<String> segments = List.of(path.split("/(?![^{]*})", -1));
    return IntStream.range(0, segments.size() > 1 ? segments.size() : 0)
        .mapToObj(
            removed -> {
              List<String> others = new ArrayList<>(segments);
              others.remove(removed);
              return String.join("/", others);
            });
  }
}
