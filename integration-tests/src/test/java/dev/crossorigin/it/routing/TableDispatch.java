// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.resource.ReflectionLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.resource.TypeLens;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteMatch;
import dev.crossorigin.route.RouteTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets a route table, made of the same classes, say where requests lead. */
final class TableDispatch {

  private final Map<String, RouteClass<Endpoint>> classes = new LinkedHashMap<>();
  private final RouteTable<Endpoint> table;

  private record Endpoint(String verb, String method) {}

  TableDispatch(Set<Class<?>> roots) {
    roots.forEach(root -> add(ReflectionLens.of(root)));
    table = RouteTable.of(classes.values());
  }

  private void add(TypeLens type) {
    if (classes.containsKey(type.name())) {
      return;
    }
    ResourceModel model = ResourceReader.read(type).orElseThrow();
    classes.put(
        type.name(),
        new RouteClass<>(
            type.name(),
            model.path().orElse(null),
            model.endpoints().stream().map(TableDispatch::route).toList(),
            model.locators().stream().map(TableDispatch::locator).toList()));
    model.locators().forEach(locator -> locator.target().ifPresent(this::add));
  }

  private static RouteClass.Route<Endpoint> route(ResourceModel.Endpoint endpoint) {
    return new RouteClass.Route<>(
        endpoint.verb(), endpoint.path(), new Endpoint(endpoint.verb(), endpoint.method().name()));
  }

  private static RouteClass.Locator locator(ResourceModel.Locator locator) {
    return new RouteClass.Locator(
        locator.path(), locator.target().map(TypeLens::name).orElse(null));
  }

  Outcome send(String path, String verb) {
    RouteMatch<Endpoint> match = table.find("/" + path, verb);
    Endpoint endpoint = match.endpoint();
    if (endpoint != null) {
      return Outcome.hit(endpoint.method());
    }
    List<String> verbs = match.endpoints().stream().map(Endpoint::verb).toList();
    return match.verbMissing() ? Outcome.verbMissing(verbs) : Outcome.none();
  }
}
