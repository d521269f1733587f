// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.CheckedResource.Endpoint;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Judges whether the cookies that endpoints read can arrive from other origins. */
public final class CookieCheck {

  /** Judges one resource. */
  public List<LocatedFinding> check(CheckedResource resource) {
    TypeElement type = ElementLens.element(resource.model().type());
    return resource.endpoints().stream()
        .filter(CookieCheck::missesCookies)
        .map(Endpoint::endpoint)
        .map(
            endpoint ->
                LocatedFinding.about(
                    endpoint.method(),
                    type,
                    Rule.COOKIE_PARAM_WITHOUT_CREDENTIALS,
                    Labels.signature(ElementLens.element(endpoint.method())),
                    endpoint.readCookies().get(0)))
        .toList();
  }

  private static boolean missesCookies(Endpoint endpoint) {
    return !endpoint.endpoint().readCookies().isEmpty()
        && endpoint
            .access()
            .shared()
            .filter(shared -> !shared.policy().allowCredentials())
            .isPresent();
  }
}
