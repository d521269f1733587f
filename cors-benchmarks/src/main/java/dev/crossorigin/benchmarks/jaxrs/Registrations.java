// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.jaxrs;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what a feature registers. */
final class Registrations implements FeatureContext {

  private final Configuration configuration;
  private final List<Object> components = new ArrayList<>();

  Registrations(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The registered instances of a contract, in the order of their registration. */
  <T> List<T> of(Class<T> contract) {
    return components.stream().filter(contract::isInstance).map(contract::cast).toList();
  }

  @Override
  public Configuration getConfiguration() {
    return configuration;
  }

  @Override
  public FeatureContext property(String name, Object value) {
    return this;
  }

  @Override
  public FeatureContext register(Class<?> componentClass) {
    return this;
  }

  @Override
  public FeatureContext register(Class<?> componentClass, int priority) {
    return this;
  }

  @Override
  public FeatureContext register(Class<?> componentClass, Class<?>... contracts) {
    return this;
  }

  @Override
  public FeatureContext register(Class<?> componentClass, Map<Class<?>, Integer> contracts) {
    return this;
  }

  @Override
  public FeatureContext register(Object component) {
    components.add(component);
    return this;
  }

  @Override
  public FeatureContext register(Object component, int priority) {
    return register(component);
  }

  @Override
  public FeatureContext register(Object component, Class<?>... contracts) {
    return register(component);
  }

  @Override
  public FeatureContext register(Object component, Map<Class<?>, Integer> contracts) {
    return register(component);
  }
}
