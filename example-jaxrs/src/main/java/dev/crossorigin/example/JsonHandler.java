// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.util.function.Function;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Answers every request with an object as JSON, never out of a cache. */
final class JsonHandler extends HttpHandler {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final Function<Request, Object> answer;

  JsonHandler(Function<Request, Object> answer) {
    this.answer = answer;
  }

  @Override
  public void service(Request request, Response response) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("utf-8");
    response.setHeader("cache-control", "no-store");
    response.getWriter().write(JSON.toJson(answer.apply(request)));
  }
}
