// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import dev.crossorigin.meaning.PlainMethod;
import dev.crossorigin.meaning.PlainPolicy;
import dev.crossorigin.meaning.PlainService;
import java.util.List;
import java.util.stream.IntStream;

/** Policies of every kind that the engine treats in a way of its own. */
final class Fixtures {

  static final PlainPolicy FEW =
      PlainPolicy.of("https://app.example", "http://localhost:3000", "null")
          .withHeaders("Content-Type", "X-Page")
          .withExposed("X-Total")
          .withMaxAge(600);

  /** More than are compared one by one. */
  static final PlainPolicy MANY =
      PlainPolicy.of(
              IntStream.range(0, 300)
                  .mapToObj(i -> "https://tenant-" + i + ".example")
                  .toArray(String[]::new))
          .withCredentials();

  static final PlainPolicy PATTERNS =
      PlainPolicy.of(
              "https://*.app.example",
              "https://*.b.app.example:8443",
              "https://app.example:*",
              "http://127.0.0.1:*",
              "https://[2001:db8::1]:*",
              "capacitor://*.local")
          .withHeaders("*");

  static final PlainPolicy REGEXES =
      PlainPolicy.of().withRegexes("https://pr-[0-9]+\\.example(:[0-9]{2,4})?", "https://(a|b)*c");

  static final PlainPolicy ANY_ORIGIN_BY_REGEX = PlainPolicy.of().withRegexes(".*");

  static final PlainPolicy EVERYBODY =
      PlainPolicy.of("*").withHeaders("*", "Authorization").withExposed("*");

  static final PlainPolicy ECHO =
      PlainPolicy.of("https://app.example").withHeaders("*").withCredentials();

  static final PlainPolicy STRICT = PlainPolicy.of("https://app.example").withRejection();

  static final List<PlainPolicy> POLICIES =
      List.of(FEW, MANY, PATTERNS, REGEXES, ANY_ORIGIN_BY_REGEX, EVERYBODY, ECHO, STRICT);

  static final List<PlainService> SERVICES =
      List.of(
          PlainService.of(PlainMethod.of("GET", FEW), PlainMethod.of("PUT", ECHO)),
          PlainService.of(PlainMethod.of("GET", MANY), PlainMethod.of("POST", MANY)),
          PlainService.of(PlainMethod.of("PATCH", PATTERNS), PlainMethod.withoutPolicy("GET")),
          PlainService.of(PlainMethod.of("GET", REGEXES), PlainMethod.of("DELETE", STRICT)),
          PlainService.of(PlainMethod.of("GET", EVERYBODY)),
          PlainService.of(
              PlainMethod.of("GET", ANY_ORIGIN_BY_REGEX),
              PlainMethod.of("POST", PlainPolicy.sameOriginOnly())),
          PlainService.of(PlainMethod.withoutPolicy("GET"), PlainMethod.withoutPolicy("POST")));

  private Fixtures() {}
}
