// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import dev.crossorigin.policy.HeaderNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a resource method is seen to read of a request: by its parameters, by the fields, setters
 * and constructors of its class, and by the beans that any of these name.
 */
final class RequestReads {

  private static final Set<String> SAFELISTED_TYPES =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  private static final List<String> SET_BY_PROXIES =
      List.of("forwarded", "x-forwarded-", "x-real-ip", "x-http-method", "x-method-override");

  private final Set<String> headers = new TreeSet<>();
  private final Set<String> cookies = new TreeSet<>();
  private final Set<String> beans = new HashSet<>();
  private boolean entity;

  private RequestReads() {}

  /** What every method of a class reads by the fields, setters and constructors of that. */
  static RequestReads of(TypeLens type) {
    RequestReads reads = new RequestReads();
    reads.members(type);
    return reads;
  }

  /** The same with what one method reads by its own parameters. */
  RequestReads and(MethodLens method, MethodLens definedBy) {
    RequestReads reads = new RequestReads();
    reads.headers.addAll(headers);
    reads.cookies.addAll(cookies);
    reads.beans.addAll(beans);
    reads.entity = entity;
    List<ParameterLens> own = method.parameters();
    List<ParameterLens> inherited = definedBy.parameters();
    for (int i = 0; i < own.size(); i++) {
      reads.member(own.get(i));
      reads.member(inherited.get(i));
      reads.entity |=
          !JakartaRest.hasSource(own.get(i)) && !JakartaRest.hasSource(inherited.get(i));
    }
    return reads;
  }

  /**
   * The names of the headers read, in lower case and sorted; those left out that a browser never
   * lets a page set, and those that proxies set, whose value a page must not choose. Safelisted
   * names stay: a value that is not safelisted, such as {@code Range: bytes=-500}, asks for them
   * too. {@code *} is left out: reading a header of that name must not allow all.
   *
   * @param verb the verb; browsers send no entity with GET and HEAD
   * @param consumes the media types that the method takes, empty for any
   */
  List<String> headers(String verb, List<String> consumes) {
    Set<String> names = new TreeSet<>(headers);
    boolean bodyless = verb.equals("GET") || verb.equals("HEAD");
    boolean anyType = consumes.isEmpty() || !consumes.stream().allMatch(RequestReads::isSafelisted);
    if (entity && !bodyless && anyType) {
      names.add("content-type");
    }
    return List.copyOf(names);
  }

  /** The names of the cookies read, sorted. */
  List<String> cookies() {
    return List.copyOf(cookies);
  }

  private static boolean isSafelisted(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String essence = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return SAFELISTED_TYPES.contains(essence.strip().toLowerCase(Locale.ROOT));
  }

  private void members(TypeLens type) {
    type.constructorParameters().forEach(this::member);
    for (Optional<TypeLens> next = Optional.of(type);
        next.isPresent();
        next = next.get().superclass()) {
      next.get().fields().forEach(this::member);
      next.get().properties().forEach(this::member);
    }
  }

  private void member(ParameterLens member) {
    for (AnnotationLens annotation : member.annotations()) {
      switch (annotation.type()) {
        case JakartaRest.HEADER_PARAM -> header(annotation.string("value"));
        case JakartaRest.COOKIE_PARAM -> cookies.add(annotation.string("value"));
        case JakartaRest.FORM_PARAM -> entity = true;
        case JakartaRest.BEAN_PARAM -> member.type().ifPresent(this::bean);
        default -> {}
      }
    }
  }

  private void bean(TypeLens type) {
    if (beans.add(type.name())) {
      members(type);
    }
  }

  private void header(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (HeaderNames.isToken(lower)
        && !lower.equals("*")
        && !HeaderNames.isForbiddenRequestHeader(lower)
        && SET_BY_PROXIES.stream().noneMatch(lower::startsWith)) {
      headers.add(lower);
    }
  }
}
