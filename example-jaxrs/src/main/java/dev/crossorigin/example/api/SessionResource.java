// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.example.shop.Customers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Signing in, from the shop's own page. */
@Path("session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@CrossOrigin(origins = Origins.SHOP, allowCredentials = true)
public final class SessionResource {

  /** The cookie that holds the session. */
  static final String COOKIE = "session";

  /** Tells clients what to sign in with; browsers open no password dialogue for it. */
  static final String CHALLENGE = "Cookie realm=\"bookshop\"";

  private final Customers customers;

  @Inject
  public SessionResource(Customers customers) {
    this.customers = customers;
  }

  /** Opens a session, or answers 401, which the page can read and explain to the user. */
  @POST
  public Response signIn(Credentials credentials) {
    return customers
        .signIn(credentials.name(), credentials.password())
        .map(
            token ->
                Response.ok(new Message("Welcome, " + credentials.name())).cookie(cookie(token)))
        .orElseGet(
            () ->
                Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                    .entity(new Message("Wrong name or password")))
        .build();
  }

  private static NewCookie cookie(String token) {
    return new NewCookie.Builder(COOKIE)
        .value(token)
        .path("/")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  /**
   * What a customer signs in with.
   *
   * @param name of the customer
   * @param password of the customer
   */
  public record Credentials(String name, String password) {}
}
