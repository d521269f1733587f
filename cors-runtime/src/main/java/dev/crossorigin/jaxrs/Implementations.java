// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.TypeLens;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The deployed resource methods that a runtime means when it names the interface or superclass that
 * carries the annotations, as RESTEasy does.
 *
 * @param endpoint one of them, which speaks for all; empty if none is known
 * @param findings what stands against serving them
 */
record Implementations(Optional<DeclaredEndpoint> endpoint, List<Finding> findings) {

  /**
   * Those that may be meant.
   *
   * @param type the type that was named
   * @param method its method
   * @param resources what is deployed
   * @param alike whether two resource methods are under one policy, or both under none
   */
  static Implementations of(
      Class<?> type,
      Method method,
      Collection<DeclaredResource> resources,
      BiPredicate<DeclaredEndpoint, DeclaredEndpoint> alike) {
    List<DeclaredEndpoint> endpoints =
        resources.stream()
            .filter(resource -> type.isAssignableFrom(resource.type()))
            .flatMap(resource -> overriding(method, resource))
            .toList();
    boolean agree = endpoints.stream().allMatch(other -> alike.test(endpoints.get(0), other));
    boolean missing = endpoints.isEmpty() && hidesPolicy(type);
    return missing || !agree
        ? new Implementations(
            Optional.empty(),
            List.of(Rule.IMPLEMENTATION_UNKNOWN.at(Place.policy(), type.getName())))
        : new Implementations(endpoints.stream().findFirst(), List.of());
  }

  private static Stream<DeclaredEndpoint> overriding(Method method, DeclaredResource resource) {
    TypeLens declaring = ReflectionLens.of(method.getDeclaringClass());
    String key = ReflectionLens.key(method);
    return ReflectionLens.of(resource.type()).publicMethods().stream()
        .filter(
            candidate ->
                declaring.declares(candidate).map(MethodLens::key).filter(key::equals).isPresent())
        .flatMap(candidate -> Stream.ofNullable(resource.endpoints().get(candidate.key())));
  }

  /** Whether the type has a policy that its own table does not tell. */
  private static boolean hidesPolicy(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers())
        && Fingerprint.hasPolicy(ReflectionLens.of(type))
        && TableFile.beside(type) == null;
  }
}
