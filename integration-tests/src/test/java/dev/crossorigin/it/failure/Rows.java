// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import static dev.crossorigin.it.failure.Reading.CLOSED;
import static dev.crossorigin.it.failure.Reading.READABLE;
import static dev.crossorigin.it.failure.Reading.READABLE_ONLY;
import static dev.crossorigin.it.failure.Reading.SERVER;
import static dev.crossorigin.it.failure.Reading.UNTOUCHED;

import dev.crossorigin.it.harness.RawHttp;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.ServerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of the table. */
final class Rows {

  private static final Set<ServerKind> JERSEY_GRIZZLY =
      Set.of(ServerKind.JERSEY_3_GRIZZLY, ServerKind.JERSEY_4_GRIZZLY);

  /** Cannot suspend a request. */
  private static final Set<ServerKind> JERSEY_JDK =
      Set.of(ServerKind.JERSEY_3_JDK, ServerKind.JERSEY_4_JDK);

  private static final Set<ServerKind> JERSEY_JETTY =
      Set.of(ServerKind.JERSEY_3_JETTY, ServerKind.JERSEY_4_JETTY);
  private static final Set<ServerKind> RESTEASY =
      Set.of(ServerKind.RESTEASY_6, ServerKind.RESTEASY_7);
  private static final Set<ServerKind> CXF = Set.of(ServerKind.CXF_4);

  private static final RawRequest OK = get("ok");

  private Rows() {}

  static List<Row> all() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(successes());
    rows.addAll(refusals());
    rows.addAll(unmatched());
    rows.addAll(entities());
    rows.addAll(exceptions());
    rows.addAll(streams());
    rows.addAll(asynchronous());
    rows.addAll(hangUps());
    return rows;
  }

  private static List<Row> successes() {
    return List.of(
        Row.of("200", OK, 200, READABLE),
        Row.of("200 to `HEAD`", RawRequest.of("HEAD", "/failing/ok"), 200, READABLE),
        Row.of(
            "200 to `OPTIONS`, automatic", RawRequest.of("OPTIONS", "/failing/ok"), 200, READABLE),
        Row.of("204, `void`", post("nothing"), 204, READABLE),
        Row.of("303, a redirect", get("redirect"), 303, READABLE),
        Row.of("304", get("not-modified"), 304, READABLE));
  }

  private static List<Row> refusals() {
    return List.of(
        Row.of("401, aborted before matching", OK.with("X-Early: abort"), 401, READABLE),
        Row.of("401, thrown before matching", OK.with("X-Early: throw"), 401, READABLE),
        Row.of("401, aborted after matching", OK.with("X-Late: abort"), 401, READABLE),
        Row.of("401, thrown after matching", OK.with("X-Late: throw"), 401, READABLE),
        Row.of("403, thrown", get("thrown?status=403"), 403, READABLE));
  }

  private static List<Row> unmatched() {
    return List.of(
        Row.of("404, no resource", RawRequest.of("GET", "/nowhere"), 404, UNTOUCHED),
        Row.of(
                "404, no resource, a policy for the rest",
                RawRequest.of("GET", "/nowhere"),
                404,
                READABLE)
            .deploying(Deployed.WithPolicyForTheRest.class),
        Row.of("404, nothing below a resource", get("nowhere"), 404, UNTOUCHED),
        Row.of(
                "404, nothing below a resource, a policy for the rest",
                get("nowhere"),
                404,
                READABLE)
            .deploying(Deployed.WithPolicyForTheRest.class),
        Row.of("404, a parameter does not parse", get("ok?number=x"), 404, READABLE),
        Row.of("404, thrown", get("thrown?status=404"), 404, READABLE),
        Row.of("405", RawRequest.of("DELETE", "/failing/ok"), 405, READABLE),
        Row.of("405, an unknown verb", RawRequest.of("BREW", "/failing/ok"), 405, READABLE),
        Row.of("405, `TRACE`", RawRequest.of("TRACE", "/failing/ok"), 405, READABLE),
        Row.of(
            "405, the other verbs differ in policy",
            RawRequest.of("DELETE", "/mixed"),
            405,
            CLOSED),
        Row.of("a malformed path, `%zz`", get("%zz"), 400, SERVER)
            .but(JERSEY_GRIZZLY, 500, SERVER));
  }

  private static List<Row> entities() {
    return List.of(
        Row.of("400, thrown", get("thrown?status=400"), 400, READABLE),
        Row.of("400, thrown by a reader", fragile("bad"), 400, READABLE),
        Row.of(
                "400, garbage as `Content-Type`",
                post("json").withBody("garbage", "a"),
                400,
                READABLE)
            .but(JERSEY_JETTY, 400, SERVER)
            .but(RESTEASY, 400, SERVER)
            .but(CXF, 200, READABLE),
        Row.of("406", OK.with("Accept: image/png"), 406, READABLE),
        Row.of("409, returned with a `Vary` of its own", get("returned"), 409, READABLE),
        Row.of(
                "410, thrown as a response with a `Vary` of its own",
                get("thrown-response"),
                410,
                READABLE)
            .withEntity(),
        Row.of("415", post("json").withBody("text/xml", "<a/>"), 415, READABLE),
        Row.of("500, thrown", get("thrown?status=500"), 500, READABLE));
  }

  private static List<Row> exceptions() {
    return List.of(
        Row.of("an exception, mapped", get("mapped"), 418, READABLE),
        Row.of(
            "an exception, mapped, in a response filter", OK.with("X-Last: mapped"), 418, READABLE),
        Row.of("an exception, the mapper fails", get("mapped-badly"), 500, READABLE)
            .but(RESTEASY, 500, SERVER)
            .but(CXF, 500, SERVER),
        unmapped("an exception, unmapped", get("unmapped")),
        unmapped("an exception, unmapped, checked", get("checked")),
        unmapped("an exception, unmapped, before matching", OK.with("X-Early: unmapped")),
        unmapped("an exception, unmapped, after matching", OK.with("X-Late: unmapped")),
        unmapped("an exception, unmapped, in a response filter", OK.with("X-Last: unmapped"))
            .but(CXF, 500, UNTOUCHED),
        unmapped("`ProcessingException` in a reader", fragile("processing")),
        unmapped("`IOException` in a reader", fragile("io")).but(CXF, 500, READABLE),
        Row.of("an `Error`", get("error"), 500, SERVER).but(RESTEASY, 500, READABLE));
  }

  private static List<Row> streams() {
    return List.of(
        Row.of("a stream", get("stream"), 200, READABLE),
        unmapped("a stream fails before its first byte", get("stream-unstarted"))
            .but(CXF, 500, READABLE),
        Row.of("a stream fails later", get("stream-broken"), 200, READABLE),
        Row.of("server-sent events", get("events"), 200, READABLE).but(JERSEY_JDK, 500, SERVER));
  }

  private static List<Row> asynchronous() {
    return List.of(
        Row.of("resumed", get("resumed"), 200, READABLE).but(JERSEY_JDK, 500, SERVER),
        Row.of("resumed with an exception, mapped", get("resumed-mapped"), 418, READABLE)
            .but(JERSEY_JDK, 500, SERVER),
        unmapped("resumed with an exception, unmapped", get("resumed-unmapped"))
            .but(JERSEY_JDK, 500, SERVER)
            .but(CXF, 500, READABLE),
        Row.of("not resumed in time", get("timed-out"), 503, READABLE).but(JERSEY_JDK, 500, SERVER),
        Row.of("a stage", get("stage"), 200, READABLE).but(JERSEY_JDK, 500, SERVER),
        Row.of("a stage fails, mapped", get("stage-mapped"), 418, READABLE),
        unmapped("a stage fails, unmapped", get("stage-unmapped")).but(CXF, 500, READABLE));
  }

  private static List<Row> hangUps() {
    return List.of(
        Row.of("the next request after a client left while sending", OK, 200, READABLE)
            .sentBy(Rows::leaveWhileSending),
        Row.of("the next request after a client left while receiving", OK, 200, READABLE)
            .sentBy(Rows::leaveWhileReceiving));
  }

  /** Jersey leaves it to the server, unless we map it; RESTEasy maps everything, CXF nothing. */
  private static Row unmapped(String name, RawRequest request) {
    return Row.of(name, request, 500, READABLE_ONLY)
        .but(RESTEASY, 500, READABLE)
        .but(CXF, 500, SERVER);
  }

  private static RawResponse leaveWhileSending(RawHttp http, RawRequest next) {
    RawRequest request = post("json").with("Content-Type: application/json");
    next.lines().forEach(line -> http.leave(request.with(line).with("Content-Length: 100"), 0));
    http.leave(request.with("Content-Length: 100"), 0);
    return http.send(next);
  }

  private static RawResponse leaveWhileReceiving(RawHttp http, RawRequest next) {
    RawRequest request = get("stream-long");
    next.lines().forEach(line -> http.leave(request.with(line), 1));
    http.leave(request, 1);
    return http.send(next);
  }

  private static RawRequest get(String path) {
    return RawRequest.of("GET", "/failing/" + path);
  }

  private static RawRequest post(String path) {
    return RawRequest.of("POST", "/failing/" + path);
  }

  private static RawRequest fragile(String how) {
    return post("fragile").withBody(Providers.FRAGILE, how);
  }
}
