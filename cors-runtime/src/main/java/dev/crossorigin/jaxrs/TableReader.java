// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.spi.ApplicationRow;
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.EndpointRow;
import dev.crossorigin.spi.PolicyRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down the rows of a generated table. */
final class TableReader implements CorsTable {

  private final Class<?> type;
  private final List<DeclaredPolicy> policies = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<RouteClass.Locator> locators = new ArrayList<>();
  private @Nullable String path;
  private @Nullable Scope application;

  TableReader(Class<?> type) {
    this.type = type;
  }

  @Override
  public PolicyRow policy(String name) {
    DeclaredPolicy policy = DeclaredPolicy.crossOrigin(unique(name));
    policies.add(policy);
    return policy;
  }

  @Override
  public PolicyRow sameOriginOnly(String name) {
    DeclaredPolicy policy = DeclaredPolicy.sameOriginOnly(unique(name));
    policies.add(policy);
    return policy;
  }

  @Override
  public ApplicationRow application(PolicyRow policy) {
    application = new Scope(declared(policy));
    return application;
  }

  @Override
  public void path(String path) {
    this.path = path;
  }

  @Override
  public EndpointRow endpoint(String verb, String path, String method) {
    Row row = new Row(verb, path, method);
    rows.add(row);
    return row;
  }

  @Override
  public void locator(String path, String method, String target) {
    locators.add(new RouteClass.Locator(path, target.isEmpty() ? null : target));
  }

  /**
   * The resource that the rows describe.
   *
   * @param application holds for resource methods that nothing is written for; null if none does
   */
  DeclaredResource read(@Nullable ApplicationPolicy application) {
    List<RouteClass.Route<DeclaredEndpoint>> routes = new ArrayList<>();
    Map<String, DeclaredEndpoint> endpoints = new LinkedHashMap<>();
    for (Row row : rows) {
      DeclaredEndpoint endpoint =
          application != null && row.reads != null
              ? application.cover(type.getName(), row.method, row.verb, row.reads)
              : new DeclaredEndpoint(
                  type.getName(),
                  row.method,
                  row.verb,
                  row.policy,
                  AllowedHeaders.of(row.allowedHeaders));
      routes.add(new RouteClass.Route<>(row.verb, row.path, endpoint));
      endpoints.put(row.method, endpoint);
    }
    return new DeclaredResource(
        type, new RouteClass<>(type.getName(), path, routes, locators), endpoints, policies);
  }

  /** The policy of the whole application that the table holds, if it holds one. */
  Optional<ApplicationPolicy> application() {
    return Optional.ofNullable(application)
        .map(
            scope ->
                new ApplicationPolicy(
                    type,
                    scope.policy,
                    Set.copyOf(scope.methods),
                    Set.copyOf(scope.allowedHeaders),
                    scope.derive));
  }

  /**
   * A table calls its policies as their author would: overloads alike, and like those of a class of
   * the same name elsewhere. Operators see many tables.
   */
  private String unique(String name) {
    String unique = name + " in " + type.getName();
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " (" + i + ") in " + type.getName();
    }
    return unique;
  }

  /** Rows are only ever filled with what this table gave out. */
  private DeclaredPolicy declared(PolicyRow row) {
    for (DeclaredPolicy policy : policies) {
      if (policy == row) {
        return policy;
      }
    }
    throw new IllegalArgumentException("a policy of another table");
  }

  private static final class Scope implements ApplicationRow {

    private final DeclaredPolicy policy;
    private final List<String> methods = new ArrayList<>();
    private final List<String> allowedHeaders = new ArrayList<>();
    private boolean derive = true;

    Scope(DeclaredPolicy policy) {
      this.policy = policy;
    }

    @Override
    public ApplicationRow methods(String... verbs) {
      methods.addAll(List.of(verbs));
      return this;
    }

    @Override
    public ApplicationRow allowedHeaders(String... names) {
      allowedHeaders.addAll(List.of(names));
      return this;
    }

    @Override
    public ApplicationRow withoutDerivedHeaders() {
      derive = false;
      return this;
    }
  }

  private final class Row implements EndpointRow {

    private final String verb;
    private final String path;
    private final String method;
    private @Nullable DeclaredPolicy policy;
    private @Nullable List<String> reads;
    private String allowedHeaders = "";

    Row(String verb, String path, String method) {
      this.verb = verb;
      this.path = path;
      this.method = method;
    }

    @Override
    public EndpointRow filter(PolicyRow policy) {
      this.policy = declared(policy);
      return this;
    }

    @Override
    public EndpointRow preflight(String allowedHeaders) {
      this.allowedHeaders = allowedHeaders;
      return this;
    }

    @Override
    public EndpointRow reads(String headers) {
      reads = headers.isEmpty() ? List.of() : List.of(headers.split(","));
      return this;
    }
  }
}
