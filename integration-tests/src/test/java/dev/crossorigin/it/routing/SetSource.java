// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.it.routing.ResourceSet.Member;
import dev.crossorigin.it.routing.ResourceSet.ResourceClass;
import dev.crossorigin.it.routing.ResourceSet.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resource set written as Java. Each method says in its answer which one it is, and so does its
 * policy in what it grants.
 */
final class SetSource {

  /** The response header by which a resource method says that it was called. */
  static final String SERVED_BY = "served-by";

  /** Where the pages come from that may call. */
  static final String ORIGIN = "https://page.example";

  /** The simple name of a class that deploys the set. */
  static final String APPLICATION = "App";

  private static final String VERB_OF_OUR_OWN =
      """
      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
      @jakarta.ws.rs.HttpMethod("lock")
      public @interface Lock {}
      """;

  private final ResourceSet set;
  private final Map<String, String> sources = new TreeMap<>();

  private SetSource(ResourceSet set) {
    this.set = set;
  }

  /** The sources by simple class name. */
  static Map<String, String> of(ResourceSet set) {
    SetSource source = new SetSource(set);
    source.add("Lock", VERB_OF_OUR_OWN);
    set.classes().forEach(source::add);
    return source.sources;
  }

  /** The sources, and that of an application that deploys them. */
  static Stream<String> all(ResourceSet set) {
    SetSource source = new SetSource(set);
    String roots =
        set.classes().stream()
            .filter(type -> type.path() != null)
            .map(type -> type.name() + ".class")
            .collect(Collectors.joining(", "));
    source.add(
        APPLICATION,
        """
        public class %s extends jakarta.ws.rs.core.Application {
          @Override
          public java.util.Set<Class<?>> getClasses() {
            return java.util.Set.of(%s);
          }
        }
        """
            .formatted(APPLICATION, roots));
    return Stream.concat(of(set).values().stream(), source.sources.values().stream());
  }

  private void add(String simpleName, String text) {
    sources.put(simpleName, "package " + set.name() + ";\n\n" + text);
  }

  private void add(ResourceClass type) {
    switch (type.shape()) {
      case ON_ITSELF -> add(type.name(), annotated("class", type));
      case ON_AN_INTERFACE -> {
        add(type.annotated(), annotated("interface", type));
        String head = "public class " + type.name() + " implements " + type.annotated();
        add(type.name(), head + " {\n" + implementations(type) + "}\n");
      }
      case ON_A_SUPERCLASS -> {
        add(type.annotated(), annotated("abstract class", type));
        String head = "public class " + type.name() + " extends " + type.annotated();
        add(type.name(), head + " {}\n");
      }
    }
  }

  private String annotated(String kind, ResourceClass type) {
    StringBuilder source = new StringBuilder(path(type.path())).append('\n');
    source.append("public ").append(kind).append(' ').append(type.annotated()).append(" {\n");
    for (Member member : type.members()) {
      source.append("  ").append(access(member)).append(path(member.path()));
      source.append(designator(member.verb()));
      source.append(type.shape() == Shape.ON_AN_INTERFACE ? head(member) + ";" : method(member));
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
    String result =
        member.target() == null
            ? "jakarta.ws.rs.core.Response.ok().header(\"%s\", \"%s\").build()"
                .formatted(SERVED_BY, member.name())
            : "new " + member.target() + "()";
    return head(member) + " { return " + result + "; }";
  }

  private String head(Member member) {
    return "public " + returned(member.target()) + " " + member.name() + "()";
  }

  private String returned(@Nullable String target) {
    return set.classes().stream()
        .filter(type -> type.name().equals(target))
        .map(ResourceClass::annotated)
        .findFirst()
        .orElse("jakarta.ws.rs.core.Response");
  }

  private static String access(Member member) {
    return switch (member.access()) {
      case OWN_POLICY ->
          "@dev.crossorigin.CrossOrigin(origins = \"%s\", allowedHeaders = \"X-%2$d\", exposedHeaders = \"X-%2$d\", maxAge = %2$d) "
              .formatted(ORIGIN, member.number());
      case SAME_ORIGIN_ONLY -> "@dev.crossorigin.SameOriginOnly ";
      case NO_POLICY -> "";
    };
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
