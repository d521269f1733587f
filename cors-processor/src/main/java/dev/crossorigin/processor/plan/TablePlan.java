// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that is about to be printed. Everything is decided: names, order and canonical values.
 *
 * @param packageName empty for the unnamed package
 * @param namesakes simple names for which its package has a class of its own, in place of that of
 *     {@code java.lang}
 * @param resource the resource class's names, outermost first
 * @param table simple name of the table, {@code Outer$Nested_Cors}
 * @param marked whether the compiler's {@code @Generated} can be seen from there
 * @param format of the rows
 * @param fingerprint of the annotations on the resource's chain
 * @param policies in the order in which endpoints first use them
 * @param application what is said of the whole application, if this is its table
 * @param path the class-level path, empty if only locators reach the class
 * @param endpoints a row for each resource method
 * @param locators a row for each sub-resource locator
 */
public record TablePlan(
    String packageName,
    Set<String> namesakes,
    List<String> resource,
    String table,
    boolean marked,
    int format,
    String fingerprint,
    List<Policy> policies,
    Optional<Application> application,
    Optional<String> path,
    List<Endpoint> endpoints,
    List<Locator> locators) {

  /** Keeps immutable copies. */
  public TablePlan {
    namesakes = Set.copyOf(namesakes);
    resource = List.copyOf(resource);
    policies = List.copyOf(policies);
    endpoints = List.copyOf(endpoints);
    locators = List.copyOf(locators);
  }

  /**
   * A policy.
   *
   * @param variable the local variable that holds its row
   * @param opening the call that starts the row
   * @param values the calls that fill it, empty for a policy that lets nobody in
   * @param deprecated whether the compiler would warn of a class that the values name
   */
  public record Policy(String variable, Call opening, List<Call> values, boolean deprecated) {

    /** Keeps an immutable copy. */
    public Policy {
      values = List.copyOf(values);
    }
  }

  /**
   * One call on a row.
   *
   * @param method of {@code PolicyRow} or {@code CorsTable}
   * @param arguments strings, numbers, {@link ClassLiteral}s and {@link ConstructorReference}s
   * @param comment who wrote the value: the name of an element, or empty
   */
  public record Call(String method, List<Object> arguments, String comment) {

    /** Keeps an immutable copy. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A class of the user's.
   *
   * @param packageName empty for the unnamed package
   * @param names simple names, outermost first
   */
  public record ClassLiteral(String packageName, List<String> names) {

    /** Keeps an immutable copy. */
    public ClassLiteral {
      names = List.copyOf(names);
    }
  }

  /** The constructor without parameters of a class of the user's. */
  public record ConstructorReference(ClassLiteral type) {}

  /**
   * A resource method.
   *
   * @param verb as the runtime dispatches it
   * @param path the method's own path
   * @param method its key
   * @param policy the variable of its policy, if it has one
   * @param preflight the headers that a preflight allows; empty if there is none to answer
   * @param reads the headers that it reads, if a policy for the whole application may hold for it
   */
  public record Endpoint(
      String verb,
      String path,
      String method,
      Optional<String> policy,
      Optional<String> preflight,
      Optional<String> reads) {}

  /**
   * What a policy for the whole application says of each resource method.
   *
   * @param policy the variable of the policy
   * @param values the calls that fill the row
   */
  public record Application(String policy, List<Call> values) {

    /** Keeps an immutable copy. */
    public Application {
      values = List.copyOf(values);
    }
  }

  /**
   * A sub-resource locator.
   *
   * @param path its path
   * @param method its key
   * @param target binary name of the type it returns, empty if unknown
   */
  public record Locator(String path, String method, String target) {}
}
