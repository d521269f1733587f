// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.policy.Suggestions.suggested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.Tolerate;
import dev.crossorigin.policy.PolicyCheck.Verdict;
import dev.crossorigin.regex.OriginRegex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every text that somebody might write, sensible or hostile. */
class PolicyPropertiesTest {

  @Property
  void a_pattern_that_is_accepted_prints_as_it_was_written(@ForAll("origins") String value) {
    OriginPattern.parse(value).ifPresent(pattern -> assertThat(pattern).hasToString(value));
  }

  @Property
  void what_is_suggested_for_an_origin_is_accepted(@ForAll("origins") String value) {
    for (Finding finding :
        OriginCheck.of(OriginValues.written(List.of(value)), Specs.from().spec())) {
      assertThat(suggested(finding)).allSatisfy(PolicyPropertiesTest::assertAccepted);
    }
  }

  private static void assertAccepted(String origin) {
    assertThat(OriginPattern.parse(origin)).get().hasToString(origin);
  }

  @Property
  void mending_what_is_already_right_changes_nothing(@ForAll("origins") String value) {
    OriginPattern.parse(value)
        .ifPresent(pattern -> assertThat(OriginRepair.of(value)).containsExactly(value));
  }

  @Property
  void what_is_suggested_for_a_name_passes_the_rule(@ForAll("names") String name) {
    PolicySpec spec =
        Specs.from("*").methods(name).allowedHeaders(name).exposedHeaders(name).spec();
    for (Finding finding : PolicyCheck.values(spec)) {
      String[] names = suggested(finding).toArray(String[]::new);
      PolicySpec mended =
          switch (finding.place().attribute()) {
            case "methods" -> Specs.from("*").methods(names).spec();
            case "allowedHeaders" -> Specs.from("*").allowedHeaders(names).spec();
            default -> Specs.from("*").exposedHeaders(names).spec();
          };
      assertThat(PolicyCheck.values(mended))
          .extracting(Finding::rule)
          .doesNotContain(finding.rule());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void checking_never_throws_and_never_says_one_thing_twice(@ForAll("specs") PolicySpec spec) {
    List<Finding> findings = PolicyCheck.check(spec).findings();

    Set<String> said = new HashSet<>();
    assertThat(findings).allSatisfy(f -> assertThat(said.add(f.place() + " " + f.text())).isTrue());
    assertThat(findings).isSortedAccordingTo(Attributes.IN_ORDER);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_policy_is_refused_exactly_if_there_is_an_error(@ForAll("specs") PolicySpec spec) {
    Verdict verdict = PolicyCheck.check(spec);

    assertThat(verdict instanceof Verdict.Refused)
        .isEqualTo(
            verdict.findings().stream().anyMatch(f -> f.rule().severity() == Severity.ERROR));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void checking_a_checked_policy_changes_nothing(@ForAll("goodSpecs") PolicySpec spec) {
    if (PolicyCheck.check(spec) instanceof Verdict.Passed once) {
      assertThat(PolicyCheck.check(once.policy().toSpec()))
          .isInstanceOfSatisfying(
              Verdict.Passed.class,
              twice -> {
                assertThat(twice.policy()).isEqualTo(once.policy());
                assertThat(twice.policy().toSpec()).isEqualTo(once.policy().toSpec());
              });
    }
  }

  @Property(tries = 200)
  void a_cover_is_found_exactly_where_comparing_all_finds_one(
      @ForAll("goodOrigins") List<String> values, @ForAll("goodOrigins") List<String> others) {
    List<OriginPattern> patterns = Origins.patterns(values);
    OriginCover cover = OriginCover.of(patterns);
    for (OriginPattern origin : Origins.patterns(others)) {
      assertThat(cover.of(origin).isPresent())
          .isEqualTo(patterns.stream().anyMatch(pattern -> covers(pattern, origin)));
    }
  }

  private static boolean covers(OriginPattern pattern, OriginPattern origin) {
    boolean host =
        pattern.subdomains()
            ? origin.host().endsWith("." + pattern.host())
                || origin.subdomains() && origin.host().equals(pattern.host())
            : !origin.subdomains() && origin.host().equals(pattern.host());
    boolean port = pattern.port().equals("*") || pattern.port().equals(origin.port());
    return host && port && pattern.scheme().equals(origin.scheme()) && !pattern.equals(origin);
  }

  /** Pieces of origins in any order, whole origins with something added, and noise. */
  @Provide
  Arbitrary<String> origins() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "https",
                "HTTP",
                "://",
                ":",
                "//",
                "/",
                "\\",
                "*",
                "*.",
                ".",
                "example",
                "com",
                "localhost",
                "127.0.0.1",
                "0x7f.1",
                "1",
                "080",
                ":*",
                ":443",
                "[",
                "::1",
                "]",
                "@",
                "xn--",
                "m\u00fcnchen",
                "\u00df",
                "\u3002",
                "?",
                "#",
                "%41",
                ",",
                " ",
                "null",
                "${",
                "${a:",
                "}",
                "_",
                "-",
                "\u212a",
                "\ud800",
                "\u0000")
            .list()
            .ofMaxSize(8)
            .map(list -> String.join("", list));
    Arbitrary<String> nearly =
        Combinators.combine(Arbitraries.of(OriginTable.wellFormed().toList()), pieces)
            .as((origin, piece) -> origin + piece);
    return Arbitraries.oneOf(
        pieces, nearly, Arbitraries.strings(), pieces.map(piece -> "https://" + piece));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "GET",
            "get",
            "PATCH",
            "TRACE",
            "*",
            "Cookie",
            "Set-Cookie",
            "Origin",
            "X-A, X-B",
            "Access-Control-Max-Age",
            "GET; POST",
            "ETag ",
            "",
            ",",
            "Content-Language"),
        Arbitraries.strings().ascii().ofMaxLength(12),
        Arbitraries.strings().ofMaxLength(12));
  }

  @Provide
  Arbitrary<PolicySpec> specs() {
    return specs(Arbitraries.oneOf(origins(), Arbitraries.of("*", "null")), names());
  }

  @Provide
  Arbitrary<PolicySpec> goodSpecs() {
    return specs(
        Arbitraries.oneOf(
            Arbitraries.of(OriginTable.wellFormed().toList()),
            Arbitraries.of("${a}", "${b:https://a.example}", "${b:https://b.x,https://a.x}")),
        Arbitraries.of("GET", "post", "X-A", "x-a", "*", "Authorization", "authorization", "ETag"));
  }

  @Provide
  Arbitrary<List<String>> goodOrigins() {
    return Arbitraries.of(
            "https://a.example",
            "https://*.example",
            "https://*.a.example",
            "https://b.a.example",
            "https://example",
            "https://example:*",
            "https://*.example:*",
            "https://a.example:8",
            "https://*.a.example:8",
            "http://a.example",
            "https://a.example.",
            "https://*.example.",
            "https://[::1]",
            "https://[::1]:*",
            "https://127.0.0.1:*",
            "https://127.0.0.1:1")
        .list()
        .ofMaxSize(6);
  }

  /** Expressions right and wrong, some in more than one way, some that mean the same. */
  private static Arbitrary<OriginRegex> regexes() {
    return Arbitraries.of(
            "https://pr-[0-9]+\\.example\\.com",
            "https://pr-\\d+\\.example\\.com",
            "https?://[a-z]+\\.example\\.com",
            "https://foo.example",
            "https://foo.bar.example.*",
            "https://.*",
            ".*",
            "[",
            "/",
            "(?=a)b")
        .map(OriginRegex::compile);
  }

  private static Arbitrary<PolicySpec> specs(Arbitrary<String> origins, Arbitrary<String> names) {
    Arbitrary<List<String>> someNames = names.list().ofMaxSize(3);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<OptionalInt> maxAge =
        Arbitraries.integers()
            .between(-1, 90_000)
            .map(OptionalInt::of)
            .optional()
            .map(age -> age.orElse(OptionalInt.empty()));
    Arbitrary<List<Toleration>> tolerate =
        Combinators.combine(Arbitraries.of(Tolerate.Risk.class), Arbitraries.of("", "known"))
            .as(Toleration::new)
            .list()
            .ofMaxSize(2);
    Arbitrary<Optional<String>> matcher =
        Arbitraries.of("acme.Tenants", "dev.crossorigin.OriginMatcher").optional(0.2);
    Arbitrary<Tuple.Tuple3<List<String>, List<OriginRegex>, Optional<String>>> who =
        Combinators.combine(origins.list().ofMaxSize(4), regexes().list().ofMaxSize(2), matcher)
            .as(Tuple::of);
    return Combinators.combine(who, someNames, someNames, someNames, flag, maxAge, flag, tolerate)
        .as(
            (allowed, methods, headers, exposed, credentials, age, reject, risks) ->
                new PolicySpec(
                    allowed.get1(),
                    allowed.get2(),
                    allowed.get3(),
                    methods,
                    headers,
                    exposed,
                    credentials,
                    age,
                    reject,
                    risks));
  }
}
