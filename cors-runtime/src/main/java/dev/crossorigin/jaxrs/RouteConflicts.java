// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.route.RouteNode;
import dev.crossorigin.route.RouteTable;
import dev.crossorigin.route.SharedRoute;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds routes that two resource methods serve under different policies. Those of one class are
 * found when it is compiled, those of several only at start-up.
 */
final class RouteConflicts {

  private RouteConflicts() {}

  static List<Finding> in(RouteTable<Endpoint> table) {
    List<Finding> findings = new ArrayList<>();
    for (SharedRoute<Endpoint> route : table.shared()) {
      Endpoint first = route.methods().get(0).endpoint();
      for (RouteNode.Method<Endpoint> method : route.methods()) {
        if (!answerAlike(first, method.endpoint())) {
          findings.add(
              Rule.ROUTES_CONFLICT.at(
                  Place.policy(), route.verb(), route.template(), first, method.endpoint()));
          break;
        }
      }
    }
    return findings;
  }

  /** Whether two resource methods are under one policy, or both under none. */
  static boolean answerAlike(Endpoint first, Endpoint second) {
    CorsPolicy one = first.policy();
    CorsPolicy other = second.policy();
    return one == other || (one != null && other != null && one.answersLike(other));
  }
}
