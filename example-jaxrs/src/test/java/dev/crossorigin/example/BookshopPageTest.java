// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.example.Browser.Call;
import org.junit.jupiter.api.Test;

/** What a browser really does with the bookshop's policies. */
class BookshopPageTest extends InBrowser {

  @Test
  void the_shops_page_reads_what_the_policies_allow_it_and_nothing_else() {
    browser.visit(SHOP);

    assertThat(browser.calls())
        .containsExactly(
            new Call("books-list", "allowed", "200", "none", "200"),
            new Call("books-price", "allowed", "200", "granted", "200"),
            new Call("books-campaign", "blocked", "", "refused", ""),
            new Call("books-delete", "blocked", "", "refused", ""),
            new Call("session-wrong", "allowed", "401", "granted", "401"),
            new Call("session-open", "allowed", "200", "granted", "200"),
            new Call("orders-place", "allowed", "201", "granted", "201"),
            new Call("orders-list", "allowed", "200", "none", "200"),
            new Call("orders-anonymous", "allowed", "401", "none", "401"),
            new Call("orders-change", "allowed", "200", "granted", "200"),
            new Call("orders-invoice", "allowed", "500", "none", "500"),
            new Call("orders-cancel", "allowed", "204", "granted", "204"),
            new Call("stock-reorder", "blocked", "", "none", "403"),
            new Call("health", "blocked", "", "none", "200"));
  }

  @Test
  void a_strangers_page_reads_the_catalogue_alone() {
    browser.visit(STRANGER);

    assertThat(browser.calls())
        .containsExactly(
            new Call("books-list", "allowed", "200", "none", "200"),
            new Call("books-price", "allowed", "200", "granted", "200"),
            new Call("books-campaign", "blocked", "", "refused", ""),
            new Call("books-delete", "blocked", "", "refused", ""),
            new Call("session-wrong", "blocked", "", "refused", ""),
            new Call("session-open", "blocked", "", "refused", ""),
            new Call("orders-place", "blocked", "", "refused", ""),
            new Call("orders-list", "blocked", "", "none", "401"),
            new Call("orders-anonymous", "blocked", "", "none", "401"),
            new Call("orders-change", "blocked", "", "refused", ""),
            new Call("orders-invoice", "blocked", "", "none", "401"),
            new Call("orders-cancel", "blocked", "", "refused", ""),
            new Call("stock-reorder", "blocked", "", "none", "403"),
            new Call("health", "blocked", "", "none", "200"));
  }

  @Test
  void a_cookie_that_goes_along_does_not_open_the_answer_to_a_strangers_page() {
    browser.visit(SHOP);

    browser.visit(STRANGER);

    assertThat(browser.calls())
        .contains(new Call("orders-list", "blocked", "", "none", "200"))
        .contains(new Call("orders-anonymous", "blocked", "", "none", "401"));
    assertThat(browser.text("[data-call=orders-list] [data-step=request]"))
        .contains("Sent, with the cookie");
  }

  @Test
  void a_page_of_the_apis_own_origin_reads_everything_and_is_never_asked() {
    browser.visit(API);

    assertThat(browser.calls())
        .containsExactly(
            new Call("books-list", "allowed", "200", "none", "200"),
            new Call("books-price", "allowed", "200", "none", "200"),
            new Call("books-campaign", "allowed", "200", "none", "200"),
            new Call("books-delete", "allowed", "405", "none", "405"),
            new Call("session-wrong", "allowed", "401", "none", "401"),
            new Call("session-open", "allowed", "200", "none", "200"),
            new Call("orders-place", "allowed", "201", "none", "201"),
            new Call("orders-list", "allowed", "200", "none", "200"),
            new Call("orders-anonymous", "allowed", "401", "none", "401"),
            new Call("orders-change", "allowed", "200", "none", "200"),
            new Call("orders-invoice", "allowed", "500", "none", "500"),
            new Call("orders-cancel", "allowed", "204", "none", "204"),
            new Call("stock-reorder", "allowed", "200", "none", "200"),
            new Call("health", "allowed", "200", "none", "200"));
  }

  @Test
  void the_page_says_what_came_of_the_calls_and_which_lines_decided() {
    browser.visit(SHOP);

    assertThat(browser.text("#summary"))
        .isEqualTo("10 of 14 answers reached this page, the browser blocked 4.");
    assertThat(browser.text("[data-call=books-list] [data-step=page]"))
        .contains("Reads 200: 5 books, X-Total-Count: 5");
    assertThat(browser.text("[data-call=orders-change] [data-step=preflight]"))
        .contains("May I PUT with content-type?");
    assertThat(browser.text("[data-call=orders-list] .decision"))
        .contains("OrdersResource.java, line ", "origins = Origins.SHOP");
    assertThat(browser.texts(".why")).noneMatch(why -> why.startsWith("This is not what"));
  }

  @Test
  void the_page_says_where_it_is_and_leads_to_the_other_origins() {
    browser.visit(STRANGER);

    assertThat(browser.text("#lead")).contains(Ports.address(STRANGER), Ports.address(API));
    assertThat(browser.attributes(".origins a", "href"))
        .containsExactly(
            Ports.address(SHOP) + "/", Ports.address(STRANGER) + "/", Ports.address(API) + "/");
    assertThat(browser.attributes(".origins a", "aria-current"))
        .containsExactly("null", "page", "null");
  }

  @Test
  void the_calls_can_be_made_again() {
    browser.visit(SHOP);
    var calls = browser.calls();
    var order = browser.text("[data-call=orders-cancel] .path");

    browser.again();

    assertThat(browser.calls()).isEqualTo(calls);
    assertThat(browser.text("[data-call=orders-cancel] .path")).isNotEqualTo(order);
  }

  @Test
  void a_shop_that_does_not_answer_is_told() {
    browser.visit(SHOP);

    browser.disconnect();
    try {
      browser.again();
    } finally {
      browser.connect();
    }

    assertThat(browser.text("#summary"))
        .isEqualTo("0 of 14 answers reached this page, the browser blocked 0, 14 failed.");
    assertThat(browser.text("[data-call=orders-list] [data-step=page]"))
        .contains("Got no answer. Is the API running?");
  }

  @Test
  void headings_are_ranked() {
    browser.visit(SHOP);

    assertThat(browser.texts("h1")).hasSize(1);
    assertThat(browser.texts("h2")).containsExactly("The laboratory", "What the shop does");
    assertThat(browser.texts("#calls h3")).hasSize(3);
    assertThat(browser.texts("#calls h4")).hasSize(14);
  }

  @Test
  void the_page_fits_a_phone() {
    browser.visit(SHOP);

    assertThat(browser.scrollsSideways(390)).isFalse();
    assertThat(browser.scrollsSideways(100)).isTrue();
  }
}
