// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.server;

import dev.crossorigin.benchmarks.jaxrs.JerseyApplication;
import dev.crossorigin.benchmarks.run.Measurement;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Asks servers, one after the other, each in a process of its own. */
public final class Servers {

  private static final String GET =
      """
      GET /pets HTTP/1.1\r
      Host: 127.0.0.1\r
      Origin: https://app00000.site.com\r
      Accept: */*\r
      \r
      """;

  private static final String PREFLIGHT =
      """
      OPTIONS /pets HTTP/1.1\r
      Host: 127.0.0.1\r
      Origin: https://app00000.site.com\r
      Access-Control-Request-Method: PUT\r
      Access-Control-Request-Headers: content-type,x-requested-with\r
      Accept: */*\r
      \r
      """;

  private Servers() {}

  /**
   * One round over the applications: requests a second.
   *
   * @param requests on each connection
   */
  public static List<Measurement> measure(int requests)
      throws IOException, InterruptedException, ExecutionException {
    List<Measurement> measurements = new ArrayList<>();
    for (JerseyApplication application :
        List.of(
            JerseyApplication.WITHOUT, JerseyApplication.POLICY, JerseyApplication.WITHOUT_AGAIN)) {
      measurements.addAll(measure(application, requests));
    }
    return measurements;
  }

  private static List<Measurement> measure(JerseyApplication application, int requests)
      throws IOException, InterruptedException, ExecutionException {
    Process server = start(application);
    try {
      BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
      int port = Integer.parseInt(output.readLine());
      String answer = application == JerseyApplication.POLICY ? "204" : "200";
      Load.requestsPerSecond(port, GET, "200", requests / 2);
      Load.requestsPerSecond(port, PREFLIGHT, answer, requests / 2);
      return List.of(
          new Measurement(
              "Server/" + application + "/get",
              Load.requestsPerSecond(port, GET, "200", requests),
              0),
          new Measurement(
              "Server/" + application + "/preflight",
              Load.requestsPerSecond(port, PREFLIGHT, answer, requests),
              0));
    } finally {
      server.getOutputStream().close();
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    }
  }

  private static Process start(JerseyApplication application) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith("cors.")) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(PetServer.class.getName(), application.name()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
