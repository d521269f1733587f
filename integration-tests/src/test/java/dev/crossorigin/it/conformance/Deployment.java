// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import dev.crossorigin.it.harness.Compiled;
import dev.crossorigin.it.harness.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * The resource classes of many cases, one for each distinct policy, compiled together and served by
 * one server. Classes that do not compile are left out and their errors kept.
 */
final class Deployment implements AutoCloseable {

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<String>> errors = new HashMap<>();
  private final Compiled compiled;
  private final Server server;

  Deployment(List<ConformanceCase> cases, Map<String, Object> properties) {
    for (ConformanceCase it : cases) {
      names.computeIfAbsent(CaseSource.of(it), source -> "C" + names.size());
    }
    compiled = compile();
    ResourceConfig application =
        new ResourceConfig(
            CaseEndpoint.FailureMapper.class,
            CaseEndpoint.Authentication.class,
            CaseEndpoint.OuterFilter.class);
    application.addProperties(properties);
    names.values().stream()
        .filter(name -> !errors.containsKey(name))
        .forEach(name -> application.register(compiled.load("conformance." + name)));
    server = Server.of(application);
  }

  private Compiled compile() {
    try (Compiled attempt = Compiled.of(sources())) {
      for (Diagnostic<? extends JavaFileObject> diagnostic : attempt.diagnostics()) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
          if (diagnostic.getSource() == null) {
            throw new IllegalStateException(diagnostic.toString());
          }
          String file = diagnostic.getSource().getName();
          String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
          errors
              .computeIfAbsent(name, key -> new ArrayList<>())
              .add(diagnostic.getMessage(Locale.ROOT));
        }
      }
    }
    Compiled rest = Compiled.of(sources());
    if (!rest.succeeded()) {
      throw new IllegalStateException("errors that came late: " + rest.errors());
    }
    return rest;
  }

  private List<String> sources() {
    return names.entrySet().stream()
        .filter(entry -> !errors.containsKey(entry.getValue()))
        .map(entry -> CaseSource.named(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What the compiler has against the case's policy; empty if nothing. */
  List<String> errorsOf(ConformanceCase it) {
    return errors.getOrDefault(nameOf(it), List.of());
  }

  /** The path below which the case's class is served. */
  String rootOf(ConformanceCase it) {
    return "/" + nameOf(it);
  }

  private String nameOf(ConformanceCase it) {
    return names.getOrDefault(CaseSource.of(it), "");
  }

  /** How many classes there are. */
  int classes() {
    return names.size();
  }

  Server server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    compiled.close();
  }
}
