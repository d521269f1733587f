// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import dev.crossorigin.browser.Call;
import dev.crossorigin.browser.Header;
import dev.crossorigin.browser.Headers;
import dev.crossorigin.meaning.PlainMethod;
import dev.crossorigin.meaning.PlainPolicy;
import dev.crossorigin.meaning.PlainService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random services, and calls that have a chance to be allowed by them. */
final class Services extends DomainContextBase {

  private static final List<String> HEADERS =
      List.of("X-Page", "x-trace", "Authorization", "Content-Type", "Range", "X-A.b~c", "Accept");

  private static final List<String> ORIGINS =
      List.of(
          "https://app.example",
          "https://a.app.example",
          "https://b.a.app.example",
          "https://xapp.example",
          "https://app.example.evil.example",
          "https://app.example:8443",
          "https://app.example:8444",
          "http://app.example",
          "http://localhost:3000",
          "http://127.0.0.1",
          "https://[2001:db8::1]:9",
          "https://pr-17.preview.example",
          "https://pr-x.preview.example",
          "https://pr-17.preview.example:444",
          "capacitor://localhost",
          "https://app.example.",
          "null");

  private static final List<String> WRITTEN =
      List.of(
          "https://app.example",
          "https://*.app.example",
          "https://app.example:*",
          "https://*.app.example:*",
          "https://app.example:8443",
          "http://app.example",
          "http://localhost:*",
          "http://127.0.0.1",
          "https://[2001:db8::1]:9",
          "capacitor://localhost",
          "https://app.example.",
          "null");

  private static final List<String> REGEXES =
      List.of("https://pr-[0-9]+\\.preview\\.example", "https://[a-z]+\\.example(:[0-9]+)?", ".*");

  /** The names that calls set, in lower case. */
  static List<String> names() {
    return HEADERS.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Serialised origins of pages. */
  @Provide
  Arbitrary<String> origins() {
    return Arbitraries.of(ORIGINS);
  }

  /** Some methods with policies of few kinds, so that two of them are sometimes alike. */
  @Provide
  Arbitrary<PlainService> services() {
    Arbitrary<PlainMethod> methods =
        Combinators.combine(
                Arbitraries.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"),
                policies().injectNull(0.2))
            .as((verb, policy) -> new PlainMethod(verb, Optional.ofNullable(policy)));
    Arbitrary<PlainService> mixed =
        methods
            .list()
            .uniqueElements(PlainMethod::verb)
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(PlainService::new);
    Arbitrary<PlainService> alike =
        Combinators.combine(
                policies(),
                Arbitraries.of("GET", "POST", "PUT").list().uniqueElements().ofMinSize(2))
            .as(
                (policy, verbs) ->
                    new PlainService(
                        verbs.stream().map(verb -> PlainMethod.of(verb, policy)).toList()));
    return Arbitraries.frequencyOf(Tuple.of(3, mixed), Tuple.of(1, alike));
  }

  private static Arbitrary<PlainPolicy> policies() {
    Arbitrary<List<String>> named =
        Arbitraries.of(WRITTEN).list().uniqueElements().ofMinSize(1).ofMaxSize(8);
    Arbitrary<List<String>> origins =
        Arbitraries.frequencyOf(
            Tuple.of(5, named),
            Tuple.of(1, Arbitraries.just(List.of("*"))),
            Tuple.of(1, Arbitraries.just(List.<String>of())));
    Arbitrary<List<String>> regexes = Arbitraries.of(REGEXES).list().uniqueElements().ofMaxSize(2);
    Arbitrary<List<String>> headers =
        Arbitraries.of("*", "Authorization", "X-Page", "x-trace", "Content-Type", "x-a.b~c")
            .list()
            .uniqueElements()
            .ofMaxSize(4);
    Arbitrary<List<String>> exposed =
        Arbitraries.oneOf(
            Arbitraries.of("X-Total", "ETag", "Link").list().uniqueElements().ofMaxSize(2),
            Arbitraries.just(List.of("*")));
    Arbitrary<OptionalInt> maxAge =
        Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(600));
    Arbitrary<PlainPolicy> written =
        Combinators.combine(
                origins,
                regexes,
                headers,
                exposed,
                Arbitraries.of(false, true),
                maxAge,
                Arbitraries.of(false, true))
            .as(PlainPolicy::new);
    return Arbitraries.frequencyOf(
        Tuple.of(9, written), Tuple.of(1, Arbitraries.just(PlainPolicy.sameOriginOnly())));
  }

  /** What scripts may call. */
  @Provide
  Arbitrary<Call> calls() {
    Arbitrary<Headers> headers =
        Combinators.combine(
                Arbitraries.of(HEADERS),
                Arbitraries.of("1", "text/plain", "application/json", "bytes=0-", "(unsafe)"))
            .as(Header::new)
            .list()
            .ofMaxSize(4)
            .map(Headers::new);
    return Combinators.combine(
            Arbitraries.of(
                "GET", "get", "HEAD", "POST", "PUT", "delete", "PATCH", "patch", "OPTIONS", "X-Y"),
            Arbitraries.just(EngineServer.PATH),
            headers,
            Arbitraries.of(false, true),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
        .as(Call::new);
  }
}
