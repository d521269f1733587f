// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * What reached the API, as the server saw it. A page cannot see its own preflights, nor an answer
 * that the browser keeps from it; here it looks them up. The page marks each call with a {@code
 * call} parameter in the address. That also makes every address new, so that no preflight is
 * answered out of the browser's memory of an earlier one.
 */
final class Journal extends HttpServerProbe.Adapter {

  private static final String API = "/api/";
  private static final int KEPT = 500;
  private static final String NUMBER = Journal.class.getName();
  private static final Pattern CALL = Pattern.compile("(?:.*&)?call=([A-Za-z0-9-]{1,64})(?:&.*)?");

  private static final List<String> SENT =
      List.of(
          "access-control-request-headers",
          "access-control-request-method",
          "authorization",
          "content-type",
          "origin",
          "sec-fetch-site");

  private static final List<String> ANSWERED =
      List.of(
          "access-control-allow-credentials",
          "access-control-allow-headers",
          "access-control-allow-methods",
          "access-control-allow-origin",
          "access-control-expose-headers",
          "access-control-max-age",
          "location",
          "vary",
          "x-total-count");

  private final SortedMap<Long, Exchange> exchanges = new TreeMap<>();
  private long lastNumber;

  /** The exchanges of the call that the request's query names, in the order of their arrival. */
  synchronized List<Exchange> lookUp(Request request) {
    String call = call(request);
    return exchanges.values().stream().filter(exchange -> exchange.call().equals(call)).toList();
  }

  @Override
  @SuppressWarnings("rawtypes") // as the probe declares it
  public synchronized void onRequestReceiveEvent(
      HttpServerFilter filter, Connection connection, Request request) {
    String call = call(request);
    if (call.isEmpty() || !request.getRequestURI().startsWith(API)) {
      return;
    }
    lastNumber++;
    exchanges.put(
        lastNumber,
        new Exchange(
            call,
            request.getMethod().getMethodString(),
            request.getRequestURI(),
            headers(sent(request), request::getHeaders),
            request.getHeader("cookie") != null,
            0,
            Map.of()));
    exchanges.headMap(lastNumber - KEPT + 1).clear();
    request.setAttribute(NUMBER, lastNumber);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the probe declares it
  public synchronized void onRequestCompleteEvent(
      HttpServerFilter filter, Connection connection, Response response) {
    if (response.getRequest().getAttribute(NUMBER) instanceof Long number) {
      exchanges.computeIfPresent(
          number,
          (key, exchange) ->
              exchange.answered(
                  response.getStatus(),
                  headers(ANSWERED, name -> List.of(response.getHeaderValues(name)))));
    }
  }

  /** The names of headers that matter, among them all that scripts make up. */
  private static List<String> sent(Request request) {
    return StreamSupport.stream(request.getHeaderNames().spliterator(), false)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> SENT.contains(name) || name.startsWith("x-"))
        .distinct()
        .sorted()
        .toList();
  }

  private static String call(Request request) {
    String query = request.getQueryString();
    Matcher matcher = CALL.matcher(query == null ? "" : query);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static Map<String, String> headers(
      List<String> names, Function<String, Iterable<String>> values) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : names) {
      String value = String.join(", ", values.apply(name));
      if (!value.isEmpty()) {
        found.put(name, value);
      }
    }
    return found;
  }
}
