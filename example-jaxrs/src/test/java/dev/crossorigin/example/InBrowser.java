// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** An open bookshop, and a browser to which it seems to have its usual addresses. */
abstract class InBrowser {

  static final int API = Ports.USUAL.api();
  static final int SHOP = Ports.USUAL.shop();
  static final int STRANGER = Ports.USUAL.stranger();

  @AutoClose static Bookshop bookshop;
  @AutoClose static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    bookshop = Bookshop.start(Ports.USUAL, Ports.FREE);
    browser = Browser.open(bookshop.ports());
  }

  @BeforeEach
  void signOut() {
    browser.clearCookies();
  }
}
