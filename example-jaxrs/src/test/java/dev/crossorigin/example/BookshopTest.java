// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static java.net.http.HttpClient.Version.HTTP_1_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.example.api.Origins;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bookshop's answers on the wire. */
class BookshopTest {

  private static final String STRANGER = "http://localhost:8482";

  private final HttpClient client = HttpClient.newBuilder().version(HTTP_1_1).build();
  @AutoClose private Bookshop bookshop;

  @BeforeEach
  void open() throws IOException {
    bookshop = Bookshop.start(Ports.FREE);
  }

  @Test
  void every_origin_may_read_the_catalogue_and_its_count() {
    HttpResponse<String> response = send(get("books", STRANGER));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Middlemarch");
    assertThat(header(response, "x-total-count")).containsExactly("5");
    assertThat(header(response, "access-control-allow-origin")).containsExactly("*");
    assertThat(header(response, "access-control-expose-headers")).containsExactly("x-total-count");
    assertThat(header(response, "access-control-allow-credentials")).isEmpty();
    assertThat(header(response, "vary")).isEmpty();
  }

  @Test
  void a_header_that_the_method_reads_is_allowed_without_being_listed() {
    HttpResponse<String> response = send(preflight("books/emma", STRANGER, "GET", "x-currency"));

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(header(response, "access-control-allow-headers")).containsExactly("x-currency");
  }

  @Test
  void a_header_that_nothing_reads_is_refused() {
    assertRefused(send(preflight("books/emma", STRANGER, "GET", "x-campaign")));
  }

  @Test
  void a_verb_that_nothing_serves_is_refused() {
    assertRefused(send(preflight("books/emma", STRANGER, "DELETE", "")));
  }

  @Test
  void a_price_is_given_in_the_currency_that_the_header_names() {
    HttpResponse<String> response = send(get("books/emma", STRANGER).header("X-Currency", "GBP"));

    assertThat(response.body()).contains("10.23", "GBP");
  }

  @Test
  void a_wrong_password_is_answered_401_which_the_shops_page_may_read() {
    HttpResponse<String> response = send(signIn(Origins.SHOP, "guess"));

    assertThat(response.statusCode()).isEqualTo(401);
    assertReadableBy(Origins.SHOP, response);
  }

  @Test
  void a_wrong_password_is_answered_401_which_a_stranger_may_not_read() {
    HttpResponse<String> response = send(signIn(STRANGER, "guess"));

    assertThat(response.statusCode()).isEqualTo(401);
    assertUnreadable(response);
  }

  @Test
  void a_signed_in_customer_places_changes_and_cancels_an_order() {
    String session = session();

    HttpResponse<String> placed = send(order("POST", "orders", session, 1));
    assertThat(placed.statusCode()).isEqualTo(201);
    assertReadableBy(Origins.SHOP, placed);
    assertThat(header(placed, "access-control-expose-headers")).containsExactly("location");
    assertThat(header(placed, "location")).containsExactly(api("orders/1").toString());

    HttpResponse<String> changed = send(order("PUT", "orders/1", session, 2));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(send(get("orders", Origins.SHOP).header("Cookie", session)).body())
        .contains("\"quantity\":2");

    HttpResponse<String> cancelled =
        send(get("orders/1", Origins.SHOP).header("Cookie", session).DELETE());
    assertThat(cancelled.statusCode()).isEqualTo(204);
    assertThat(send(get("orders", Origins.SHOP).header("Cookie", session)).body()).isEqualTo("[]");
  }

  @Test
  void orders_without_a_session_are_answered_401() {
    HttpResponse<String> response = send(get("orders", Origins.SHOP));

    assertThat(response.statusCode()).isEqualTo(401);
    assertReadableBy(Origins.SHOP, response);
  }

  @Test
  void the_orders_of_a_signed_in_customer_are_not_readable_by_a_stranger() {
    HttpResponse<String> response = send(get("orders", STRANGER).header("Cookie", session()));

    assertThat(response.statusCode()).isEqualTo(200);
    assertUnreadable(response);
  }

  @Test
  void a_preflight_of_the_shops_page_is_granted_for_each_verb_that_is_served() {
    for (String verb : List.of("PUT", "DELETE")) {
      HttpResponse<String> response = send(preflight("orders/1", Origins.SHOP, verb, ""));

      assertThat(response.statusCode()).isEqualTo(204);
      assertThat(header(response, "access-control-allow-methods")).containsExactly(verb);
      assertThat(header(response, "access-control-allow-origin")).containsExactly(Origins.SHOP);
      assertThat(header(response, "access-control-allow-credentials")).containsExactly("true");
      assertThat(header(response, "access-control-max-age")).containsExactly("600");
    }
  }

  @Test
  void a_preflight_of_a_stranger_is_refused() {
    assertRefused(send(preflight("orders/1", STRANGER, "PUT", "content-type")));
  }

  @Test
  void an_exception_that_nothing_maps_is_a_500_that_the_shops_page_may_read() {
    String session = session();
    send(order("POST", "orders", session, 1));

    HttpResponse<String> response =
        send(get("orders/1/invoice", Origins.SHOP).header("Cookie", session));

    assertThat(response.statusCode()).isEqualTo(500);
    assertReadableBy(Origins.SHOP, response);
  }

  @Test
  void stock_is_not_reordered_for_another_origin() {
    assertThat(send(reorder(Origins.SHOP)).statusCode()).isEqualTo(403);
    assertThat(send(reorder(STRANGER)).statusCode()).isEqualTo(403);

    HttpResponse<String> response = send(reorder(Ports.address(bookshop.ports().api())));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("10 copies");
  }

  @Test
  void a_resource_without_a_policy_is_left_alone() {
    HttpResponse<String> response = send(get("health", Origins.SHOP));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control-") || name.equals("vary"));
  }

  @Test
  void the_page_and_its_journal_are_served_on_every_port() {
    send(get("books?call=seen", STRANGER));

    for (int port : List.of(bookshop.ports().shop(), bookshop.ports().stranger())) {
      assertThat(send(site(port, "/")).body()).contains("What may this page do?");
      assertThat(send(site(port, "/source/OrdersResource.java")).body()).contains("@CrossOrigin");
      assertThat(send(site(port, "/journal.json?call=seen")).body())
          .contains("\"path\":\"/api/books\"", "\"status\":200");
      assertThat(send(site(port, "/journal.json?call=unseen")).body()).isEqualTo("[]");
    }
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control-"));
  }

  private static void assertReadableBy(String origin, HttpResponse<String> response) {
    assertThat(header(response, "access-control-allow-origin")).containsExactly(origin);
    assertThat(header(response, "access-control-allow-credentials")).containsExactly("true");
    assertThat(header(response, "vary")).containsExactly("Origin");
  }

  private static void assertUnreadable(HttpResponse<String> response) {
    assertThat(header(response, "access-control-allow-origin")).isEmpty();
    assertThat(header(response, "access-control-allow-credentials")).isEmpty();
    assertThat(header(response, "vary")).containsExactly("Origin");
  }

  private static List<String> header(HttpResponse<String> response, String name) {
    return response.headers().allValues(name);
  }

  private String session() {
    HttpResponse<String> response = send(signIn(Origins.SHOP, "engine"));
    assertThat(response.statusCode()).isEqualTo(200);
    String cookie = header(response, "set-cookie").get(0);
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private HttpRequest.Builder get(String path, String origin) {
    return HttpRequest.newBuilder(api(path)).header("Origin", origin);
  }

  private HttpRequest.Builder signIn(String origin, String password) {
    return get("session", origin)
        .header("Content-Type", "application/json")
        .POST(
            BodyPublishers.ofString(
                """
                {"name": "ada", "password": "%s"}
                """
                    .formatted(password)));
  }

  private HttpRequest.Builder order(String verb, String path, String session, int quantity) {
    return get(path, Origins.SHOP)
        .header("Cookie", session)
        .header("Content-Type", "application/json")
        .method(
            verb,
            BodyPublishers.ofString(
                """
                {"book": "emma", "quantity": %d}
                """
                    .formatted(quantity)));
  }

  private HttpRequest.Builder reorder(String origin) {
    return get("stock/emma/reorder", origin).POST(BodyPublishers.noBody());
  }

  private HttpRequest.Builder preflight(String path, String origin, String verb, String headers) {
    HttpRequest.Builder request =
        get(path, origin)
            .header("Access-Control-Request-Method", verb)
            .method("OPTIONS", BodyPublishers.noBody());
    return headers.isEmpty() ? request : request.header("Access-Control-Request-Headers", headers);
  }

  private static HttpRequest.Builder site(int port, String path) {
    return HttpRequest.newBuilder(URI.create(Ports.address(port) + path));
  }

  private URI api(String path) {
    return URI.create(Ports.address(bookshop.ports().api()) + "/api/" + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
