// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.browser.Call;
import dev.crossorigin.browser.Header;
import dev.crossorigin.browser.Headers;
import dev.crossorigin.browser.Methods;
import dev.crossorigin.browser.Outcome;
import dev.crossorigin.browser.Page;
import dev.crossorigin.browser.Request;
import dev.crossorigin.browser.RequestHeaders;
import dev.crossorigin.browser.Response;
import dev.crossorigin.meaning.PlainMethod;
import dev.crossorigin.meaning.PlainPolicy;
import dev.crossorigin.meaning.PlainRequest;
import dev.crossorigin.meaning.PlainService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** What a page can do in a browser is what the text of the policy says, no more and no less. */
@Domain(Services.class)
class BrowserPropertiesTest {

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void a_page_sends_and_reads_exactly_what_the_policy_says(
      @ForAll PlainService service, @ForAll String origin, @ForAll Call call) {
    EngineServer server = deployed(service);
    String verb = Methods.normalize(call.method());
    List<String> unsafe = RequestHeaders.unsafeNames(call.headers());
    boolean asksFirst = !Methods.isSafelisted(verb) || !unsafe.isEmpty() || call.forcedPreflight();

    Outcome outcome = new Page(origin, server).fetch(call);

    assertThat(outcome.preflight().isPresent()).isEqualTo(asksFirst);
    assertThat(outcome.wasSent())
        .isEqualTo(!asksFirst || service.maySend(origin, call.credentials(), verb, unsafe));
    assertThat(outcome.readable().isPresent())
        .isEqualTo(outcome.wasSent() && service.mayRead(origin, call.credentials(), verb));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void a_page_sees_the_headers_that_are_exposed(
      @ForAll PlainService service, @ForAll String origin, @ForAll Call call) {
    EngineServer server = deployed(service);
    Headers everything =
        Headers.of("X-Total", "3", "ETag", "4", "Link", "5", "Set-Cookie", "6", "Expires", "7");

    Outcome outcome =
        new Page(origin, request -> with(everything, server.send(request))).fetch(call);

    Set<String> exposed = Set.copyOf(service.exposed(Methods.normalize(call.method())));
    boolean all = exposed.contains("*") && !call.credentials();
    List<String> expected =
        everything.lines().stream()
            .map(line -> line.name().toLowerCase(Locale.ROOT))
            .filter(name -> !name.equals("set-cookie"))
            .filter(name -> all || name.equals("expires") || exposed.contains(name))
            .toList();
    outcome
        .readable()
        .ifPresent(
            seen ->
                assertThat(seen.headers().lines())
                    .extracting(line -> line.name().toLowerCase(Locale.ROOT))
                    .filteredOn(name -> !name.startsWith("access-control-") && !name.equals("vary"))
                    .containsExactlyElementsOf(expected));
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void what_a_browser_remembers_lends_no_method_to_anybody(
      @ForAll PlainService service,
      @ForAll String origin,
      @ForAll @Size(max = 8) List<Call> calls) {
    EngineServer server = deployed(service);
    List<Request> sent = new ArrayList<>();
    Page page =
        new Page(
            origin,
            request -> {
              sent.add(request);
              return server.send(request);
            });
    calls.forEach(page::fetch);

    Set<String> lent = headersAllowedSomewhere(service, origin);
    for (Request request : sent) {
      List<String> unsafe = RequestHeaders.unsafeNames(request.headers());
      if (!request.method().equals("OPTIONS") && !Methods.isSafelisted(request.method())) {
        assertThat(service.maySend(origin, request.credentials(), request.method(), List.of()))
            .isTrue();
        // the browser keeps methods and headers apart: a header may come from another method
        assertThat(lent).containsAll(without(unsafe, "origin"));
      }
    }
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void answers_that_differ_by_origin_say_so(
      @ForAll PlainService service,
      @ForAll String origin,
      @ForAll String other,
      @ForAll Call call) {
    EngineServer server = deployed(service);
    String verb = Methods.normalize(call.method());

    Response one = answer(server, verb, Optional.of(origin));
    Response two = answer(server, verb, Optional.of(other));
    Response none = answer(server, verb, Optional.empty());

    boolean differ = !one.equals(two) || !one.equals(none) || !two.equals(none);
    for (Response response : List.of(one, two, none)) {
      assertThat(response.headers().get("Vary").filter("Origin"::equals).isPresent() || !differ)
          .isTrue();
    }
  }

  private static Response answer(EngineServer server, String verb, Optional<String> origin) {
    return server.answer(
        EngineServer.PATH, new PlainRequest(verb, origin.stream().toList(), List.of(), List.of()));
  }

  private static EngineServer deployed(PlainService service) {
    Optional<EngineServer> server = EngineServer.of(service);
    Assume.that(server.isPresent());
    return server.orElseThrow();
  }

  private static Response with(Headers more, Response response) {
    List<Header> lines = new ArrayList<>(more.lines());
    lines.addAll(response.headers().lines());
    return new Response(response.status(), new Headers(lines));
  }

  private static Set<String> headersAllowedSomewhere(PlainService service, String origin) {
    return Services.names().stream()
        .filter(
            name ->
                service.methods().stream()
                    .map(PlainMethod::policy)
                    .flatMap(Optional::stream)
                    .filter(policy -> policy.allowsOrigin(origin))
                    .anyMatch((PlainPolicy policy) -> policy.allowsHeader(name)))
        .collect(Collectors.toSet());
  }

  private static List<String> without(List<String> names, String name) {
    return names.stream().filter(each -> !each.equals(name)).toList();
  }
}
