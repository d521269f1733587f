// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import static dev.crossorigin.it.consumer.Consumer.goal;
import static dev.crossorigin.it.consumer.Consumer.jar;
import static dev.crossorigin.it.consumer.Consumer.module;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All ways of deployment that are tried. */
final class Consumers {

  private static final String PRINTED = "listening on port (\\d+)";
  private static final String JETTY = "Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}";
  private static final String TOMCAT = "Tomcat started on port (\\d+)";
  private static final String JERSEY_4 = "-Djersey.version=4.0.2";
  private static final int OLDEST = 17;

  private Consumers() {}

  /** Those that every build tries: one of each kind. */
  static Stream<Consumer> core() {
    return Stream.of(
        consumer("Jersey 3.1.11, Grizzly", "jersey-grizzly", jar(), PRINTED),
        consumer("Jersey 3.1.11, Grizzly, module path", "jersey-module", module(), PRINTED),
        bodilessErrorsInJetty(
            war("Jersey 3.1.11, Jetty 12, WAR without web.xml", "jersey-war")
                .withoutVary("not found", "not allowed", "failed")),
        dropwizard(),
        consumer("Spring Boot 4.1.2, Jersey 4.0.2", "spring-boot", jar(), TOMCAT),
        helidon());
  }

  /** The others, which take longer than they are worth each time. */
  static Stream<Consumer> others() {
    return Stream.of(
        consumer("Jersey 4.0.2, Grizzly", "jersey-grizzly", jar(), PRINTED, JERSEY_4),
        consumer("Jersey 4.0.2, Grizzly, module path", "jersey-4-module", module(), PRINTED),
        consumer("Jersey 3.1.11, JDK container", "jersey-jdk", jar(), PRINTED),
        consumer("Jersey 4.0.2, JDK container", "jersey-jdk", jar(), PRINTED, JERSEY_4),
        war("Jersey 3.1.11, Jetty 12, WAR with web.xml", "jersey-war-webxml"),
        bodilessErrorsInJetty(
            war("Jersey 4.0.2, Jetty 12, WAR without web.xml", "jersey-war", JERSEY_4)
                .withoutVary("not found", "not allowed", "failed")),
        consumer("Spring Boot 3.5.8, Jersey 3.1.11", "spring-boot-3", jar(), TOMCAT),
        resteasy("RESTEasy 6.2.16, Undertow"),
        resteasy("RESTEasy 7.0.1, Undertow", "-Dresteasy.version=7.0.1.Final"),
        war("CXF 4.1.5, Jetty 12, WAR with web.xml", "cxf-war").but("failed", "500"));
  }

  private static Consumer war(String row, String project, String... options) {
    return consumer(row, project, goal("jetty:run-war"), JETTY, options);
  }

  /** Dropwizard maps every exception itself, and compresses. */
  private static Consumer dropwizard() {
    String ready = "Started Main@.*\\{127\\.0\\.0\\.1:(\\d+)}";
    return bodilessErrorsInJetty(
            consumer("Dropwizard 5.0.2", "dropwizard", jar("server", "config.yml"), ready))
        .but("failed for another page", "500 | vary: Origin")
        .but("no policy", "200 | vary: Accept-Encoding");
  }

  /** Jersey hands an error without a body to the servlet container, and Jetty drops its Vary. */
  private static Consumer bodilessErrorsInJetty(Consumer consumer) {
    return consumer.withoutVary(
        "not logged in",
        "preflight of another page",
        "preflight for a verb",
        "preflight for a header",
        "preflight for same origin");
  }

  /** RESTEasy maps every exception itself. */
  private static Consumer resteasy(String row, String... options) {
    return consumer(row, "resteasy", jar(), PRINTED, options)
        .but("failed for another page", "500 | vary: Origin");
  }

  /** Helidon maps every exception itself. */
  private static Consumer helidon() {
    return new Consumer(
            "Helidon MP 4.4.0",
            "helidon",
            List.of(),
            21,
            jar(),
            Pattern.compile("Server started on http://localhost:(\\d+)"),
            Map.of())
        .but("failed for another page", "500 | vary: Origin");
  }

  private static Consumer consumer(
      String row, String project, Consumer.Start start, String ready, String... options) {
    return new Consumer(
        row, project, List.of(options), OLDEST, start, Pattern.compile(ready), Map.of());
  }
}
