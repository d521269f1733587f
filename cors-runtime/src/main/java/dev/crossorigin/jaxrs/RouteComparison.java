// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.route.RouteNode;
import dev.crossorigin.route.RouteTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares our routes with those of the runtime. Where a policy is at stake a difference stops
 * start-up; elsewhere it is logged.
 */
final class RouteComparison {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");
  private static final String NOTHING = "nothing";

  private RouteComparison() {}

  /**
   * The differences that stop start-up.
   *
   * @param runtime the root templates in the order in which the runtime tries them
   */
  static List<Finding> compare(RouteTable<Endpoint> table, List<RouteOutline> runtime) {
    List<RouteOutline> ours = RouteOutline.all(table.nodes());
    if (ours.equals(runtime)) {
      return List.of();
    }
    Set<String> governed = new HashSet<>();
    table.nodes().forEach(node -> collectGoverned(node, governed));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < Math.max(ours.size(), runtime.size()); i++) {
      RouteOutline our = i < ours.size() ? ours.get(i) : null;
      RouteOutline their = i < runtime.size() ? runtime.get(i) : null;
      if (!Objects.equals(our, their)) {
        Finding difference =
            Rule.ROUTES_DIFFER_FROM_RUNTIME.at(
                Place.policy(), our == null ? NOTHING : our, their == null ? NOTHING : their);
        if (servesAnyOf(governed, our) || servesAnyOf(governed, their)) {
          findings.add(difference);
        } else {
          LOGGER.log(System.Logger.Level.WARNING, difference.problem());
        }
      }
    }
    return findings;
  }

  private static boolean servesAnyOf(Set<String> governed, @Nullable RouteOutline outline) {
    return outline != null && outline.servesAnyOf(governed);
  }

  private static void collectGoverned(RouteNode<Endpoint> node, Set<String> governed) {
    for (RouteNode.Method<Endpoint> method : node.methods()) {
      if (method.endpoint().policy() != null) {
        governed.add(RouteOutline.method(method.verb(), method.endpoint()));
      }
    }
    node.children().forEach(child -> collectGoverned(child, governed));
  }
}
