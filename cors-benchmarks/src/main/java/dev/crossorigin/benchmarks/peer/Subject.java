// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.peer;

import dev.crossorigin.benchmarks.cxf.CxfPeer;
import dev.crossorigin.benchmarks.jaxrs.FilterPeer;
import dev.crossorigin.benchmarks.jetty.JettyPeer;
import dev.crossorigin.benchmarks.micronaut.MicronautPeer;
import dev.crossorigin.benchmarks.servlet.ServletPeer;
import dev.crossorigin.benchmarks.vertx.VertxPeer;
import java.util.List;

/** Everything that is compared. */
public enum Subject {
  OURS("ours", "Jersey's types"),
  FLOOR("floor", "the least code with the same effect, written for the scenario"),
  RESTEASY(
      "RESTEasy",
      "checks neither method nor headers of a preflight; no `Vary` without `Origin`; refuses a"
          + " disallowed origin by an exception"),
  PASTED("pasted", "four headers on every response, whoever asks; decides nothing"),
  SPRING("Spring", "its processor, without the filter around it"),
  TOMCAT("Tomcat", "knows no patterns"),
  JETTY(
      "Jetty",
      "checks neither method nor headers of a preflight; every origin is a regular expression"),
  VERTX(
      "Vert.x",
      "checks neither method nor headers of a preflight; patterns are regular expressions"),
  QUARKUS(
      "Quarkus",
      "checks neither method nor headers of a preflight; patterns are regular expressions"),
  MICRONAUT("Micronaut", "all patterns are one regular expression"),
  CXF(
      "CXF",
      "knows no patterns; looks up the resource method for every request, and injects the headers"
          + " of the request into its filter");

  private final String label;
  private final String note;

  Subject(String label, String note) {
    this.label = label;
    this.note = note;
  }

  /** For tables. */
  public String label() {
    return label;
  }

  /** What to know when comparing it. */
  public String note() {
    return note;
  }

  /** Those that are filters of Jakarta REST, and the floor under them. */
  public static List<Subject> jakartaRest() {
    return List.of(OURS, FLOOR, RESTEASY, PASTED);
  }

  /** Those that have types of their own. */
  public static List<Subject> ofOtherFrameworks() {
    return List.of(SPRING, TOMCAT, JETTY, VERTX, QUARKUS, MICRONAUT, CXF);
  }

  /** The code and its surroundings. */
  public Peer peer() {
    return switch (this) {
      case OURS -> FilterPeer.ours();
      case FLOOR -> FilterPeer.floor();
      case RESTEASY -> FilterPeer.resteasy();
      case PASTED -> FilterPeer.pasted();
      case SPRING -> ServletPeer.spring();
      case TOMCAT -> ServletPeer.tomcat();
      case JETTY -> new JettyPeer();
      case VERTX -> VertxPeer.vertx();
      case QUARKUS -> VertxPeer.quarkus();
      case MICRONAUT -> new MicronautPeer();
      case CXF -> new CxfPeer();
    };
  }
}
