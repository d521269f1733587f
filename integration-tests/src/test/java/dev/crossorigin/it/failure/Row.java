// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.it.harness.RawHttp;
import dev.crossorigin.it.harness.RawRequest;
import dev.crossorigin.it.harness.RawResponse;
import dev.crossorigin.it.harness.Server;
import dev.crossorigin.it.harness.ServerKind;
import jakarta.ws.rs.core.Application;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * One way to fail: the request, and what every server answers to it.
 *
 * @param name what happens
 * @param request without an origin
 * @param exchange how it is sent
 * @param application what is deployed
 * @param usual what is answered, unless the server stands among the exceptions
 * @param exceptions what single servers answer instead
 * @param entity whether the answer has an entity of the application's
 */
record Row(
    String name,
    RawRequest request,
    Exchange exchange,
    Class<? extends Application> application,
    Cell usual,
    Map<ServerKind, Cell> exceptions,
    boolean entity) {
  Row {
    exceptions = Map.copyOf(exceptions);
  }

  /** A request that is sent and answered, under the policies that the resources have. */
  static Row of(String name, RawRequest request, int status, Reading reading) {
    return new Row(
        name,
        request,
        RawHttp::send,
        Deployed.WithPolicies.class,
        new Cell(status, reading),
        Map.of(),
        false);
  }

  Row sentBy(Exchange other) {
    return new Row(name, request, other, application, usual, exceptions, entity);
  }

  Row deploying(Class<? extends Application> other) {
    return new Row(name, request, exchange, other, usual, exceptions, entity);
  }

  /** The answer has an entity of the application's. */
  Row withEntity() {
    return new Row(name, request, exchange, application, usual, exceptions, true);
  }

  /** These servers answer otherwise. */
  Row but(Set<ServerKind> kinds, int status, Reading reading) {
    Map<ServerKind, Cell> more = new EnumMap<>(ServerKind.class);
    more.putAll(exceptions);
    for (ServerKind kind : kinds) {
      more.put(kind, new Cell(status, reading));
    }
    return new Row(name, request, exchange, application, usual, more, entity);
  }

  Cell expected(ServerKind kind) {
    Cell cell = exceptions.getOrDefault(kind, usual);
    return kind.makesErrorPages() && !entity ? cell.asErrorPage() : cell;
  }

  RawResponse sendTo(Server server) {
    return exchange.run(server.http(), request);
  }

  /** In the name of a page. */
  RawResponse sendTo(Server server, String origin) {
    return exchange.run(server.http(), request.with("Origin: " + origin));
  }
}
