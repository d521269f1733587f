// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchedAnswersTest {

  private final MatchedAnswers answers = new MatchedAnswers();
  private final Deployment deployment = deployment();

  /** What both resources inherit. */
  static class Shared {

    public void list() {}

    public void add() {}
  }

  /** One resource. */
  static class Pets extends Shared {}

  /** Another resource. */
  static class Owners extends Shared {}

  @Test
  void a_method_is_due_what_was_bound_to_it_in_its_class() throws NoSuchMethodException {
    bind(Pets.class, "list");
    bind(Owners.class, "add");

    assertThat(due(Pets.class, "list")).isSameAs(Due.NOTHING);
    assertThat(due(Owners.class, "add")).isSameAs(Due.NOTHING);
    assertThat(due(Pets.class, "add")).isNull();
    assertThat(due(Owners.class, "list")).isNull();
  }

  @Test
  void a_class_that_is_modelled_anew_is_known_by_all_its_models() throws NoSuchMethodException {
    Method older = Pets.class.getMethod("list");
    Method newer = Pets.class.getMethod("list");
    bind(Pets.class, older);
    bind(Pets.class, "add");
    bind(Pets.class, newer);

    assertThat(older).isNotSameAs(newer);
    assertThat(due(Pets.class, older)).isSameAs(Due.NOTHING);
    assertThat(due(Pets.class, newer)).isSameAs(Due.NOTHING);
    assertThat(due(Pets.class, "add")).isSameAs(Due.NOTHING);
  }

  @Test
  void a_request_that_reached_no_method_is_due_nothing_that_is_known()
      throws NoSuchMethodException {
    bind(Pets.class, "list");

    assertThat(due(Pets.class, (Method) null)).isNull();
  }

  @Test
  void each_method_of_each_class_is_due_its_own_policy() throws NoSuchMethodException {
    BoundPolicy first = policy(0);
    BoundPolicy second = policy(1);
    BoundPolicy third = policy(2);
    bind(Pets.class, Pets.class.getMethod("list"), first);
    bind(Pets.class, Pets.class.getMethod("add"), second);
    bind(Owners.class, Owners.class.getMethod("list"), third);

    assertThat(due(Pets.class, "list")).isEqualTo(new Due(first));
    assertThat(due(Pets.class, "add")).isEqualTo(new Due(second));
    assertThat(due(Owners.class, "list")).isEqualTo(new Due(third));
    assertThat(due(Owners.class, "add")).isNull();
  }

  @Test
  void of_a_method_that_is_bound_again_and_again_the_last_is_due_and_no_more_is_kept()
      throws Exception {
    for (int i = 0; i < 1_000; i++) {
      bind(Pets.class, Pets.class.getMethod("list"), policy(i));
    }

    assertThat(due(Pets.class, "list")).isEqualTo(new Due(policy(999)));
    assertThat(answers)
        .extracting("methods")
        .asInstanceOf(InstanceOfAssertFactories.map(Class.class, Object[].class))
        .hasEntrySatisfying(Pets.class, bound -> assertThat(bound).hasSize(1));
  }

  private void bind(Class<?> type, String method) throws NoSuchMethodException {
    bind(type, type.getMethod(method));
  }

  private void bind(Class<?> type, Method method) {
    bind(type, method, null);
  }

  private void bind(Class<?> type, Method method, @Nullable BoundPolicy policy) {
    answers.bind(matched(type, method), policy, stub(FeatureContext.class, Map.of()));
  }

  private @Nullable Due due(Class<?> type, String method) throws NoSuchMethodException {
    return due(type, type.getMethod(method));
  }

  private @Nullable Due due(Class<?> type, @Nullable Method method) {
    return answers.due(
        stub(ContainerRequestContext.class, Map.of("getUriInfo", matched(type, method))),
        stub(ContainerResponseContext.class, Map.of()));
  }

  private static Deployment deployment() {
    Configuration configuration = stub(Configuration.class, Map.of("getPropertyNames", List.of()));
    ConfigurationSources sources = new ConfigurationSources(List.of());
    Resolution resolution =
        Resolution.of(sources, new OriginMatchers(configuration), new ArrayList<>());
    return new Deployment(sources, resolution, false, null, new ArrayList<>());
  }

  private BoundPolicy policy(int number) {
    return new BoundPolicy(deployment, number, false);
  }

  /** As Jersey's {@code UriInfo}, which is a {@code ResourceInfo} too. */
  private static ResourceInfo matched(Class<?> type, @Nullable Method method) {
    Map<String, Object> told =
        method == null
            ? Map.of("getResourceClass", type)
            : Map.of("getResourceClass", type, "getResourceMethod", method);
    return (ResourceInfo) stub(UriInfo.class, told, ResourceInfo.class);
  }

  private static <T> T stub(Class<T> type, Map<String, ?> told, Class<?>... further) {
    Class<?>[] types = new Class<?>[further.length + 1];
    types[0] = type;
    System.arraycopy(further, 0, types, 1, further.length);
    ClassLoader loader = requireNonNull(MatchedAnswersTest.class.getClassLoader());
    return type.cast(
        Proxy.newProxyInstance(loader, types, (self, method, a) -> told.get(method.getName())));
  }
}
