// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What Jakarta REST's annotations are called, and what Jersey takes them for. */
final class JakartaRest {

  static final String PATH = "jakarta.ws.rs.Path";
  static final String CONSUMES = "jakarta.ws.rs.Consumes";
  static final String PRODUCES = "jakarta.ws.rs.Produces";
  static final String HEADER_PARAM = "jakarta.ws.rs.HeaderParam";
  static final String COOKIE_PARAM = "jakarta.ws.rs.CookieParam";
  static final String FORM_PARAM = "jakarta.ws.rs.FormParam";
  static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";

  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

  private static final Set<String> ON_METHODS = Set.of(PATH, CONSUMES, PRODUCES);

  private static final Set<String> ON_PARAMETERS =
      Set.of(
          HEADER_PARAM,
          COOKIE_PARAM,
          FORM_PARAM,
          "jakarta.ws.rs.DefaultValue",
          "jakarta.ws.rs.Encoded",
          "jakarta.ws.rs.MatrixParam",
          "jakarta.ws.rs.PathParam",
          "jakarta.ws.rs.QueryParam",
          "jakarta.ws.rs.core.Context");

  private static final Set<String> SOURCES =
      Set.of(
          HEADER_PARAM,
          COOKIE_PARAM,
          FORM_PARAM,
          BEAN_PARAM,
          "jakarta.ws.rs.MatrixParam",
          "jakarta.ws.rs.PathParam",
          "jakarta.ws.rs.QueryParam",
          "jakarta.ws.rs.container.Suspended",
          "jakarta.ws.rs.core.Context",
          "org.glassfish.jersey.server.Uri");

  private JakartaRest() {}

  /**
   * The verbs of a method's own designators, in source order where known; Jersey upper-cases them.
   */
  static List<String> verbs(MethodLens method) {
    List<String> verbs = new ArrayList<>(1);
    for (AnnotationLens annotation : method.annotations()) {
      for (AnnotationLens meta : annotation.metaAnnotations()) {
        if (meta.type().equals(HTTP_METHOD)) {
          verbs.add(meta.string("value").toUpperCase(Locale.ROOT));
        }
      }
    }
    return verbs;
  }

  /**
   * Whether a method has any annotation for which Jersey stops looking at the methods that it
   * overrides. {@code @BeanParam} and {@code @Suspended} are not among them.
   */
  static boolean definesResource(MethodLens method) {
    return !verbs(method).isEmpty() || hasAny(ON_METHODS, method) || hasAnyOnParameters(method);
  }

  private static boolean hasAnyOnParameters(MethodLens method) {
    for (ParameterLens parameter : method.parameters()) {
      if (hasAny(ON_PARAMETERS, parameter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something says where a parameter's value comes from; without it, it is the entity. */
  static boolean hasSource(Annotated parameter) {
    return hasAny(SOURCES, parameter);
  }

  private static boolean hasAny(Set<String> types, Annotated annotated) {
    for (AnnotationLens annotation : annotated.annotations()) {
      if (types.contains(annotation.type())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The elements of a {@code @Consumes} or {@code @Produces}, which may hold several in one string.
   */
  static List<String> mediaTypes(AnnotationLens annotation) {
    return annotation.strings("value").stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(type -> !type.isEmpty())
        .toList();
  }
}
