// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.route.RouteClass;
import jakarta.ws.rs.GET;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which deployed class is meant by the interface that a runtime names. */
class ImplementationsTest {

  private static final DeclaredPolicy CLOSED = DeclaredPolicy.sameOriginOnly("Closed");

  /** What the runtime names. */
  @SameOriginOnly
  interface Api<T> {
    @GET
    String get(T value);
  }

  /** The same without a policy. */
  interface Plain {
    @GET
    String get(String value);
  }

  static class One implements Api<String>, Plain {
    @Override
    public String get(String value) {
      return value;
    }
  }

  static class Other implements Api<String> {
    @Override
    public String get(String value) {
      return value;
    }
  }

  private static DeclaredResource resource(Class<?> type, @Nullable DeclaredPolicy policy) {
    String key = "get(java.lang.String)";
    DeclaredEndpoint endpoint =
        new DeclaredEndpoint(type.getName(), key, "GET", policy, AllowedHeaders.of(""));
    return new DeclaredResource(
        type,
        new RouteClass<>(type.getName(), "/", List.of(), List.of()),
        Map.of(key, endpoint),
        List.of());
  }

  private static Implementations implementations(Class<?> named, DeclaredResource... resources)
      throws NoSuchMethodException {
    Class<?> parameter = named == Api.class ? Object.class : String.class;
    return Implementations.of(
        named,
        named.getDeclaredMethod("get", parameter),
        List.of(resources),
        (one, other) -> one.policy() == other.policy());
  }

  @Test
  void the_only_class_that_implements_it_is_meant() throws NoSuchMethodException {
    DeclaredResource unrelated = resource(String.class, null);
    Implementations found = implementations(Api.class, unrelated, resource(One.class, CLOSED));

    assertThat(found.findings()).isEmpty();
    assertThat(found.endpoint())
        .hasValueSatisfying(
            endpoint -> assertThat(endpoint.resourceClass()).isEqualTo(One.class.getName()));
  }

  @Test
  void several_under_one_policy_are_as_good_as_one() throws NoSuchMethodException {
    Implementations found =
        implementations(Api.class, resource(One.class, CLOSED), resource(Other.class, CLOSED));

    assertThat(found.findings()).isEmpty();
    assertThat(found.endpoint()).isPresent();
  }

  @Test
  void several_under_different_policies_are_refused() throws NoSuchMethodException {
    Implementations found =
        implementations(Api.class, resource(One.class, CLOSED), resource(Other.class, null));

    assertThat(found.endpoint()).isEmpty();
    assertThat(found.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.IMPLEMENTATION_UNKNOWN));
  }

  @Test
  void a_policy_whose_class_is_not_known_is_refused() throws NoSuchMethodException {
    assertThat(implementations(Api.class).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.problem()).contains(Api.class.getName()));
  }

  @Test
  void without_a_policy_nothing_needs_to_be_known() throws NoSuchMethodException {
    Implementations found = implementations(Plain.class);

    assertThat(found.findings()).isEmpty();
    assertThat(found.endpoint()).isEmpty();
  }
}
