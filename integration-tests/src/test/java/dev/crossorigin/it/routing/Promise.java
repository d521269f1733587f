// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.it.routing.ResourceSet.Access;
import dev.crossorigin.it.routing.ResourceSet.Member;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a browser is told, reduced to what tells one policy from another: in the answer to a
 * preflight, and in that to the request itself.
 *
 * @param kind what became of the preflight; empty for a request
 * @param grants the CORS headers
 */
record Promise(String kind, Map<String, String> grants) {

  private static final String VARY =
      "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

  private static final String GRANT = "access-control-";
  private static final String ALLOW_ORIGIN = GRANT + "allow-origin";
  private static final String ALLOW_METHODS = GRANT + "allow-methods";
  private static final String ALLOW_HEADERS = GRANT + "allow-headers";
  private static final String MAX_AGE = GRANT + "max-age";
  private static final String EXPOSE_HEADERS = GRANT + "expose-headers";

  /** What only the answer to a preflight says. */
  private static final List<String> OF_PREFLIGHTS = List.of(ALLOW_METHODS, ALLOW_HEADERS, MAX_AGE);

  /** What a preflight must be told of a method that will serve the request, or that none will. */
  static Promise expectedOfPreflight(@Nullable Member served, List<Member> template, String verb) {
    if (served != null && served.access() == Access.OWN_POLICY) {
      String number = String.valueOf(served.number());
      return new Promise(
          "allowed",
          Map.of(
              ALLOW_ORIGIN,
              SetSource.ORIGIN,
              ALLOW_METHODS,
              verb,
              ALLOW_HEADERS,
              "x-" + number,
              MAX_AGE,
              number));
    }
    boolean ours = template.stream().anyMatch(member -> member.access() != Access.NO_POLICY);
    return new Promise(ours ? "refused" : "passed on", Map.of());
  }

  /** What a preflight was told. */
  static Promise ofPreflight(Answer answer) {
    if (!answer.headers("vary").containsValue(VARY)) {
      TreeMap<String, String> grants = answer.headers(GRANT);
      grants.keySet().retainAll(OF_PREFLIGHTS); // the rest is that of a plain OPTIONS request
      return new Promise("passed on", grants);
    }
    String kind =
        switch (answer.status()) {
          case 204 -> "allowed";
          case 403 -> "refused";
          default -> "status " + answer.status();
        };
    return new Promise(kind, answer.headers(GRANT));
  }

  /** What a request must be told by a method that served it, or where none did. */
  static Promise expectedOfRequest(@Nullable Member served, List<Member> template) {
    Member speaker = served == null && template.size() == 1 ? template.get(0) : served;
    return speaker != null && speaker.access() == Access.OWN_POLICY
        ? new Promise(
            "", Map.of(ALLOW_ORIGIN, SetSource.ORIGIN, EXPOSE_HEADERS, "x-" + speaker.number()))
        : new Promise("", Map.of());
  }

  /** What a request was told. */
  static Promise ofRequest(Answer answer) {
    return new Promise("", answer.headers(GRANT));
  }
}
