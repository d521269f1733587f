// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.engine.AllowedHeaders;
import dev.crossorigin.engine.CorsPolicy;
import dev.crossorigin.engine.Endpoint;
import dev.crossorigin.policy.ConfigurationValues;
import dev.crossorigin.policy.Finding;
import dev.crossorigin.route.RouteClass;
import dev.crossorigin.spi.ApplicationRow;
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.EndpointRow;
import dev.crossorigin.spi.PolicyRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down the rows of a generated table. */
final class TableReader implements CorsTable {

  private final Class<?> type;
  private final OriginMatchers matchers;
  private final List<DeclaredPolicy> policies = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<RouteClass.Locator> locators = new ArrayList<>();
  private @Nullable String path;
  private @Nullable Scope application;

  /**
   * @param type the class that the table is of
   * @param matchers of the application
   */
  TableReader(Class<?> type, OriginMatchers matchers) {
    this.type = type;
    this.matchers = matchers;
  }

  @Override
  public PolicyRow policy(String name) {
    DeclaredPolicy policy = DeclaredPolicy.crossOrigin(name);
    policies.add(policy);
    return policy;
  }

  @Override
  public PolicyRow sameOriginOnly(String name) {
    DeclaredPolicy policy = DeclaredPolicy.sameOriginOnly(name);
    policies.add(policy);
    return policy;
  }

  @Override
  public ApplicationRow application(PolicyRow policy) {
    application = new Scope(policy);
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
   * @param configuration has the origins that policies leave to it
   * @param findings receives what the gate says of its policies
   */
  DeployedResource read(
      @Nullable ApplicationPolicy application,
      ConfigurationValues configuration,
      List<Finding> findings) {
    Map<PolicyRow, CorsPolicy> checked = check(configuration, findings);
    List<RouteClass.Route<Endpoint>> routes = new ArrayList<>();
    Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    for (Row row : rows) {
      Endpoint endpoint =
          application != null && row.reads != null
              ? application.cover(type.getName(), row.method, row.verb, row.reads)
              : new Endpoint(
                  type.getName(),
                  row.method,
                  row.verb,
                  row.policy == null ? null : checked.get(row.policy),
                  AllowedHeaders.of(row.allowedHeaders));
      routes.add(new RouteClass.Route<>(row.verb, row.path, endpoint));
      endpoints.put(row.method, endpoint);
    }
    return new DeployedResource(
        type, new RouteClass<>(type.getName(), path, routes, locators), endpoints);
  }

  /**
   * The policy of the whole application that the table holds, if it holds one.
   *
   * @param configuration has the origins that the policy leaves to it
   * @param findings receives what the gate says of it
   */
  Optional<ApplicationPolicy> application(
      ConfigurationValues configuration, List<Finding> findings) {
    CorsPolicy policy =
        application == null ? null : check(configuration, findings).get(application.policy);
    return application == null || policy == null
        ? Optional.empty()
        : Optional.of(
            new ApplicationPolicy(
                type,
                policy,
                Set.copyOf(application.methods),
                Set.copyOf(application.allowedHeaders),
                application.derive));
  }

  private Map<PolicyRow, CorsPolicy> check(
      ConfigurationValues configuration, List<Finding> findings) {
    Map<PolicyRow, CorsPolicy> checked = new HashMap<>();
    for (DeclaredPolicy policy : policies) {
      CorsPolicy passed = policy.check(configuration, matchers, findings);
      if (passed != null) {
        checked.put(policy, passed);
      }
    }
    return checked;
  }

  private static final class Scope implements ApplicationRow {

    private final PolicyRow policy;
    private final List<String> methods = new ArrayList<>();
    private final List<String> allowedHeaders = new ArrayList<>();
    private boolean derive = true;

    Scope(PolicyRow policy) {
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

  private static final class Row implements EndpointRow {

    private final String verb;
    private final String path;
    private final String method;
    private @Nullable PolicyRow policy;
    private @Nullable List<String> reads;
    private String allowedHeaders = "";

    Row(String verb, String path, String method) {
      this.verb = verb;
      this.path = path;
      this.method = method;
    }

    @Override
    public EndpointRow filter(PolicyRow policy) {
      this.policy = policy;
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
