// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import dev.crossorigin.meaning.PlainRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes decisions that can be run, from what any class loader knows: the number of a service, a
 * verb, and the lines of {@code Origin} and of the two headers of a preflight.
 */
public final class PreparedRequest implements Function<Map<String, List<String>>, Runnable> {

  private static final List<EngineServer> SERVERS =
      Fixtures.SERVICES.stream().map(service -> EngineServer.of(service).orElseThrow()).toList();

  /** Made by reflection, too. */
  public PreparedRequest() {}

  @Override
  public Runnable apply(Map<String, List<String>> request) {
    EngineServer server = SERVERS.get(Integer.parseInt(lines(request, "service").get(0)));
    PlainRequest plain =
        new PlainRequest(
            lines(request, "verb").get(0),
            lines(request, "origin"),
            lines(request, "method"),
            lines(request, "headers"));
    return () -> server.answer(EngineServer.PATH, plain, new HashMap<>());
  }

  private static List<String> lines(Map<String, List<String>> request, String name) {
    return request.getOrDefault(name, List.of());
  }
}
