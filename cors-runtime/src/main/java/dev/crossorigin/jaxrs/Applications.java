// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ReflectionLens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the policy of the whole application on the classes that may carry it. */
final class Applications {

  private Applications() {}

  /**
   * The policy that stands on one of the classes, or on the nearest of its superclasses that has
   * any: a container may well deploy a subclass that it made.
   *
   * @param candidates the application class, and features that deploy the policies
   * @param findings receives what stands against it
   */
  static Optional<ApplicationPolicy> find(Collection<Class<?>> candidates, List<Finding> findings) {
    List<ApplicationPolicy> found = new ArrayList<>();
    for (Class<?> candidate : candidates) {
      written(candidate, findings).ifPresent(found::add);
    }
    for (ApplicationPolicy other : found) {
      if (!found.get(0).isLike(other)) {
        findings.add(
            Rule.APPLICATION_POLICIES_DIFFER.at(
                Place.policy(), found.get(0).type().getName(), other.type().getName()));
      }
    }
    return found.stream().findFirst();
  }

  private static Optional<ApplicationPolicy> written(Class<?> candidate, List<Finding> findings) {
    for (Class<?> type = candidate; type != null; type = type.getSuperclass()) {
      if (Fingerprint.carriesPolicy(ReflectionLens.of(type))) {
        TableFile table = TableFile.beside(type);
        if (table == null) {
          findings.add(Rule.NOT_PROCESSED.at(Place.policy(), type.getName()));
          return Optional.empty();
        }
        return table.read(findings).flatMap(TableReader::application);
      }
    }
    return Optional.empty();
  }
}
