// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import jakarta.ws.rs.core.Configuration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The matchers of one application, one instance of each class. */
final class OriginMatchers {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final Configuration configuration;
  private final Map<Class<?>, OriginMatcher> instances = new HashMap<>();
  private final Map<Class<?>, Finding> failures = new HashMap<>();

  /**
   * @param configuration whose properties may hold instances, each under the name of its class
   */
  OriginMatchers(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The instance of a class, or null if it cannot be had.
   *
   * @param constructor makes one where no property holds one; null if there is none to call
   * @param findings receives what stands against it, each time
   */
  synchronized @Nullable OriginMatcher instance(
      Class<? extends OriginMatcher> type,
      @Nullable Callable<? extends OriginMatcher> constructor,
      List<Finding> findings) {
    if (!instances.containsKey(type) && !failures.containsKey(type)) {
      provide(type, constructor);
    }
    Finding failure = failures.get(type);
    if (failure != null) {
      findings.add(failure);
    }
    return instances.get(type);
  }

  private void provide(
      Class<? extends OriginMatcher> type,
      @Nullable Callable<? extends OriginMatcher> constructor) {
    Object configured = configuration.getProperty(type.getName());
    if (type.isInstance(configured)) {
      instances.put(type, new GuardedMatcher(type.cast(configured)));
    } else if (configured != null) {
      fail(type, "the property of that name holds a " + configured.getClass().getName());
    } else if (constructor == null) {
      fail(type, "it has no constructor to call, and no property of that name is set");
    } else {
      construct(type, constructor);
    }
  }

  private void construct(
      Class<? extends OriginMatcher> type, Callable<? extends OriginMatcher> constructor) {
    try {
      instances.put(type, new GuardedMatcher(type.cast(constructor.call())));
    } catch (Exception | LinkageError e) {
      LOGGER.log(System.Logger.Level.ERROR, "The constructor of " + type.getName() + " failed", e);
      fail(type, "its constructor failed with " + e);
    }
  }

  private void fail(Class<?> type, String reason) {
    failures.put(type, Rule.ORIGIN_MATCHER_UNAVAILABLE.at(Place.policy(), type.getName(), reason));
  }
}
