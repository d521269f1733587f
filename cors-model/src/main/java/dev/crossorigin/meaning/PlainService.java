// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The resource methods at one template.
 *
 * @param methods one for each verb
 */
public record PlainService(List<PlainMethod> methods) {

  public PlainService {
    methods = List.copyOf(methods);
  }

  /** The resource methods at one template. */
  public static PlainService of(PlainMethod... methods) {
    return new PlainService(List.of(methods));
  }

  /** Whether the page of an origin may send a request that needs permission. */
  public boolean maySend(String origin, boolean credentials, String verb, List<String> headers) {
    return serving(verb)
        .flatMap(PlainMethod::policy)
        .filter(policy -> allows(policy, origin, credentials))
        .filter(policy -> headers.stream().allMatch(policy::allowsHeader))
        .isPresent();
  }

  /** Whether the page of an origin may read the response to a request of its own. */
  public boolean mayRead(String origin, boolean credentials, String verb) {
    return governing(verb).filter(policy -> allows(policy, origin, credentials)).isPresent();
  }

  /** The names, in lower case, that a page may read beyond those that every page may. */
  public List<String> exposed(String verb) {
    return governing(verb).map(PlainPolicy::exposedHeaders).orElse(List.of());
  }

  private static boolean allows(PlainPolicy policy, String origin, boolean credentials) {
    return policy.allowsOrigin(origin) && (policy.allowCredentials() || !credentials);
  }

  /** What a request is to be answered with. */
  public PlainAnswer answer(PlainRequest request) {
    if (request.isPreflight()) {
      return preflight(request);
    }
    Optional<PlainPolicy> policy = governing(request.verb());
    if (policy.isEmpty()) {
      boolean missing = serving(request.verb()).isEmpty() && hasPolicy();
      return missing
          ? new PlainAnswer(PlainAnswer.Kind.PASSED_ON, Map.of(), PlainAnswer.VARY_ORIGIN)
          : PlainAnswer.untouched();
    }
    return actual(policy.get(), request);
  }

  private PlainAnswer preflight(PlainRequest request) {
    if (!hasPolicy()) {
      return PlainAnswer.untouched();
    }
    if (request.origin().size() > 1 || request.requestMethod().size() > 1) {
      return PlainAnswer.refused();
    }
    String origin = request.origin().get(0);
    String verb = request.requestMethod().get(0);
    List<String> asked = request.requestHeaders();
    Optional<PlainPolicy> allowing =
        serving(verb)
            .flatMap(PlainMethod::policy)
            .filter(policy -> policy.allowsOrigin(origin))
            .filter(policy -> RequestedHeaders.areAllowed(asked, policy));
    if (allowing.isEmpty()) {
      return PlainAnswer.refused();
    }
    PlainPolicy policy = allowing.get();
    Map<String, String> headers = allowOrigin(policy, origin);
    headers.put("access-control-allow-methods", verb);
    if (policy.anyHeader() && policy.allowCredentials()) {
      if (!asked.isEmpty()) {
        headers.put("access-control-allow-headers", String.join(",", asked));
      }
    } else if (policy.anyHeader()) {
      boolean bearer = policy.allowedHeaders().contains("authorization");
      headers.put("access-control-allow-headers", bearer ? "*,authorization" : "*");
    } else if (!policy.allowedHeaders().isEmpty()) {
      headers.put("access-control-allow-headers", String.join(",", policy.allowedHeaders()));
    }
    policy
        .maxAge()
        .ifPresent(seconds -> headers.put("access-control-max-age", String.valueOf(seconds)));
    return new PlainAnswer(PlainAnswer.Kind.PREFLIGHT_ALLOWED, headers, PlainAnswer.VARY_PREFLIGHT);
  }

  private PlainAnswer actual(PlainPolicy policy, PlainRequest request) {
    boolean allowed =
        policy.isForEverybody()
            || request.origin().size() == 1 && policy.allowsOrigin(request.origin().get(0));
    boolean rejected =
        !allowed
            && !request.origin().isEmpty()
            && policy.rejectDisallowed()
            && serving(request.verb()).isPresent();
    Map<String, String> headers =
        allowed
            ? allowOrigin(policy, String.join("", request.origin()))
            : new TreeMap<String, String>();
    if (allowed && !policy.exposedHeaders().isEmpty()) {
      headers.put("access-control-expose-headers", String.join(",", policy.exposedHeaders()));
    }
    return new PlainAnswer(
        rejected ? PlainAnswer.Kind.REJECTED : PlainAnswer.Kind.PASSED_ON,
        headers,
        policy.isForEverybody() ? List.of() : PlainAnswer.VARY_ORIGIN);
  }

  private static Map<String, String> allowOrigin(PlainPolicy policy, String origin) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("access-control-allow-origin", policy.isForEverybody() ? "*" : origin);
    if (policy.allowCredentials()) {
      headers.put("access-control-allow-credentials", "true");
    }
    return headers;
  }

  private boolean hasPolicy() {
    return methods.stream().anyMatch(method -> method.policy().isPresent());
  }

  /** The method that serves a verb; {@code HEAD} is served by {@code GET} if by none itself. */
  private Optional<PlainMethod> serving(String verb) {
    Optional<PlainMethod> own =
        methods.stream().filter(method -> method.verb().equals(verb)).findFirst();
    return own.isEmpty() && verb.equals("HEAD") ? serving("GET") : own;
  }

  /**
   * The policy of the method that serves a verb; where there is no such method, the one that all
   * others share.
   */
  private Optional<PlainPolicy> governing(String verb) {
    Optional<PlainMethod> serving = serving(verb);
    if (serving.isPresent()) {
      return serving.get().policy();
    }
    Optional<PlainPolicy> first = methods.stream().findFirst().flatMap(PlainMethod::policy);
    return first.filter(
        shared ->
            methods.stream()
                .allMatch(method -> method.policy().filter(shared::answersLike).isPresent()));
  }
}
