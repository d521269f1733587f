// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Logs, once for each, the resource classes from other jars that the policy of the whole
 * application covers: whoever wrote it may not have thought of them.
 */
final class Coverage {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final ApplicationPolicy application;
  private final Set<String> logged = new TreeSet<>();

  Coverage(ApplicationPolicy application) {
    this.application = application;
  }

  /**
   * @param resources everything deployed so far
   */
  void log(Collection<DeclaredResource> resources) {
    List<String> names =
        resources.stream()
            .filter(this::isCovered)
            .filter(resource -> isElsewhere(resource.type()))
            .map(resource -> resource.type().getName())
            .filter(logged::add)
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      LOGGER.log(
          System.Logger.Level.INFO,
          "The policy on {0} covers resources from other jars: {1}",
          application.type().getName(),
          String.join(", ", names));
    }
  }

  private boolean isCovered(DeclaredResource resource) {
    return resource.endpoints().values().stream()
        .anyMatch(endpoint -> endpoint.policy() == application.policy());
  }

  private boolean isElsewhere(Class<?> type) {
    return !Objects.equals(location(type), location(application.type()));
  }

  private static @Nullable Object location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? null : source.getLocation();
  }
}
