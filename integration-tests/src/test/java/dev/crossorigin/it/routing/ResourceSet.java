// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resource classes of one made-up application.
 *
 * @param name the Java package that they are in
 * @param classes the classes
 */
record ResourceSet(String name, List<ResourceClass> classes) {

  /** Where a class has its Jakarta REST annotations. */
  enum Shape {
    ON_ITSELF,
    ON_AN_INTERFACE,
    ON_A_SUPERCLASS
  }

  /**
   * A resource class.
   *
   * @param name simple name
   * @param path value of its {@code @Path}, null for a class that only locators reach
   * @param shape where the annotations are
   * @param members its resource methods and locators
   */
  record ResourceClass(String name, @Nullable String path, Shape shape, List<Member> members) {

    /** The type that carries the annotations. */
    String annotated() {
      return switch (shape) {
        case ON_ITSELF -> name;
        case ON_AN_INTERFACE -> name + "Api";
        case ON_A_SUPERCLASS -> name + "Base";
      };
    }

    private ResourceClass with(List<Member> others) {
      return new ResourceClass(name, path, shape, others);
    }
  }

  /**
   * A resource method or a locator.
   *
   * @param name of the Java method, unique in the set
   * @param verb the verb, null for a locator
   * @param path value of its {@code @Path}, null if none
   * @param target simple name of the class that a locator returns, null for a resource method
   */
  record Member(
      String name, @Nullable String verb, @Nullable String path, @Nullable String target) {}

  /** All sets that are smaller by one thing. */
  Stream<ResourceSet> smaller() {
    List<ResourceSet> smaller = new ArrayList<>();
    for (ResourceClass type : classes) {
      smaller.add(without(type));
      for (Member member : type.members()) {
        List<Member> others =
            type.members().stream().filter(other -> !other.equals(member)).toList();
        smaller.add(replace(type, type.with(others)));
      }
      if (type.shape() != Shape.ON_ITSELF) {
        smaller.add(
            replace(
                type,
                new ResourceClass(type.name(), type.path(), Shape.ON_ITSELF, type.members())));
      }
    }
    return smaller.stream();
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

  /** The Java sources by simple class name. */
  Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    for (ResourceClass type : classes) {
      switch (type.shape()) {
        case ON_ITSELF -> sources.put(type.name(), annotated("class", type));
        case ON_AN_INTERFACE -> {
          sources.put(type.annotated(), annotated("interface", type));
          String head = "public class " + type.name() + " implements " + type.annotated();
          sources.put(type.name(), head + " {\n" + implementations(type) + "}\n");
        }
        case ON_A_SUPERCLASS -> {
          sources.put(type.annotated(), annotated("abstract class", type));
          String head = "public class " + type.name() + " extends " + type.annotated();
          sources.put(type.name(), head + " {}\n");
        }
      }
    }
    sources.replaceAll((simpleName, source) -> "package " + name + ";\n\n" + source);
    return sources;
  }

  private String annotated(String kind, ResourceClass type) {
    StringBuilder source = new StringBuilder(path(type.path()));
    source.append("public ").append(kind).append(' ').append(type.annotated()).append(" {\n");
    for (Member member : type.members()) {
      source.append("  ").append(path(member.path())).append(designator(member.verb()));
      source.append(kind.equals("interface") ? declaration(member) + ";" : method(member));
      source.append('\n');
    }
    return source.append("}\n").toString();
  }

  private String implementations(ResourceClass type) {
    StringBuilder source = new StringBuilder();
    type.members().forEach(member -> source.append("  ").append(method(member)).append('\n'));
    return source.toString();
  }

  private String method(Member member) {
    String result = member.target() == null ? "\"\"" : "new " + member.target() + "()";
    return declaration(member) + " { return " + result + "; }";
  }

  private String declaration(Member member) {
    return "public " + returned(member.target()) + " " + member.name() + "()";
  }

  private String returned(@Nullable String target) {
    return classes.stream()
        .filter(type -> type.name().equals(target))
        .map(ResourceClass::annotated)
        .findFirst()
        .orElse("String");
  }

  private static String path(@Nullable String path) {
    if (path == null) {
      return "";
    }
    String escaped = path.replace("\\", "\\\\").replace("\"", "\\\"");
    return "@jakarta.ws.rs.Path(\"" + escaped + "\") ";
  }

  private static String designator(@Nullable String verb) {
    if (verb == null) {
      return "";
    }
    String type = verb.equals(verb.toUpperCase(Locale.ROOT)) ? "jakarta.ws.rs." + verb : verb;
    return "@" + type + " ";
  }
}
