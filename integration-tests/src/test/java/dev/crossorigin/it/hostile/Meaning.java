// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import dev.crossorigin.meaning.PlainMethod;
import dev.crossorigin.meaning.PlainPolicy;
import dev.crossorigin.meaning.PlainService;
import java.util.Map;

/** What the policies of {@link Besieged} mean. */
final class Meaning {

  private static final PlainPolicy FEW =
      PlainPolicy.of("https://app.example", "http://localhost:3000")
          .withHeaders("X-Page", "X-Trace")
          .withExposed("X-Total")
          .withMaxAge(600);

  private static final PlainPolicy PATTERNS =
      PlainPolicy.of("https://*.tenants.example", "https://app.example:*");

  static final Map<String, PlainService> BY_PATH =
      Map.of(
          "/few",
          PlainService.of(
              PlainMethod.of("GET", FEW),
              PlainMethod.of("PUT", FEW.withHeaders("*").withCredentials())),
          "/patterns",
          PlainService.of(PlainMethod.of("GET", PATTERNS), PlainMethod.of("POST", PATTERNS)),
          "/open",
          PlainService.of(PlainMethod.of("GET", PlainPolicy.of("*").withHeaders("*"))),
          "/strict",
          PlainService.of(
              PlainMethod.of("GET", PlainPolicy.of("https://app.example").withRejection()),
              PlainMethod.of("DELETE", PlainPolicy.sameOriginOnly())),
          "/regex",
          PlainService.of(
              PlainMethod.of("GET", PlainPolicy.of().withRegexes("https://pr-[0-9]+\\.example"))),
          "/plain",
          PlainService.of(PlainMethod.withoutPolicy("GET")));

  private Meaning() {}
}
