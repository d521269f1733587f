// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.EffectivePolicy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Which tolerations nothing needs. One written on a class is needed if any of its endpoints needs
 * it, though others may not.
 */
final class Tolerations {

  private final Map<Element, Integer> policies = new HashMap<>();
  private final Map<Location, Integer> complaints = new HashMap<>();
  private final Map<Location, LocatedFinding> found = new LinkedHashMap<>();

  static boolean concerns(LocatedFinding located) {
    return located.finding().rule() == Rule.TOLERATE_UNUSED;
  }

  void add(EffectivePolicy policy, List<LocatedFinding> findings) {
    Optional<Element> writer = policy.source(Attribute.TOLERATE).map(Declaration::owner);
    if (writer.isEmpty() || isForMany(writer.get())) {
      return;
    }
    policies.merge(writer.get(), 1, Integer::sum);
    for (LocatedFinding located : findings) {
      if (concerns(located)) {
        complaints.merge(located.at(), 1, Integer::sum);
        found.putIfAbsent(located.at(), located);
      }
    }
  }

  /** Other classes that say the same may need what this one does not. */
  private static boolean isForMany(Element writer) {
    return writer.getKind() == ElementKind.PACKAGE
        || writer.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  /** What every policy that inherits the toleration finds unused. */
  List<LocatedFinding> unused() {
    return found.values().stream()
        .filter(
            located ->
                Objects.equals(complaints.get(located.at()), policies.get(located.at().element())))
        .toList();
  }
}
