// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The applications that fail. */
final class Deployed {

  private Deployed() {}

  private static Set<Class<?>> everything() {
    Set<Class<?>> classes = new LinkedHashSet<>(Providers.classes());
    classes.add(Failing.class);
    classes.add(Mixed.class);
    return classes;
  }

  /** With the policies that the resources have. */
  public static class WithPolicies extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return everything();
    }
  }

  /** With one for the rest, too. */
  @CrossOrigin(origins = Failing.ALLOWED, allowCredentials = true)
  public static class WithPolicyForTheRest extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return everything();
    }
  }

  /** As if there were no policies. */
  public static class WithoutCors extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return everything();
    }

    @Override
    public Map<String, Object> getProperties() {
      return Map.of("crossorigin.enabled", "false");
    }
  }
}
