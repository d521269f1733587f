// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.example.shop.Customers;
import dev.crossorigin.example.shop.Order;
import dev.crossorigin.example.shop.Orders;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer's orders: for the shop's own page, which sends the session cookie along. */
@Path("orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@CrossOrigin(
    origins = Origins.SHOP,
    allowCredentials = true,
    exposedHeaders = "Location",
    maxAge = 600)
public final class OrdersResource {

  private final Customers customers;
  private final Orders orders;

  @Inject
  public OrdersResource(Customers customers, Orders orders) {
    this.customers = customers;
    this.orders = orders;
  }

  /** The orders of whoever is signed in. */
  @GET
  public List<Order> list(@CookieParam(SessionResource.COOKIE) @Nullable String session) {
    return orders.of(customer(session));
  }

  /** Places an order; {@code Location} is its address. */
  @POST
  public Response place(@CookieParam(SessionResource.COOKIE) @Nullable String session, Wish wish) {
    Order order = orders.place(customer(session), wish.book(), wish.quantity());
    return Response.created(URI.create("orders/" + order.number())).entity(order).build();
  }

  /** Changes how many copies are ordered. */
  @PUT
  @Path("{number}")
  public Order change(
      @CookieParam(SessionResource.COOKIE) @Nullable String session,
      @PathParam("number") int number,
      Wish wish) {
    return orders
        .change(customer(session), number, wish.quantity())
        .orElseThrow(NotFoundException::new);
  }

  /** Prints the invoice, or would: the printer is broken, and nothing maps its exception. */
  @GET
  @Path("{number}/invoice")
  public String invoice(
      @CookieParam(SessionResource.COOKIE) @Nullable String session,
      @PathParam("number") int number) {
    Order order = orders.find(customer(session), number).orElseThrow(NotFoundException::new);
    throw new IllegalStateException(
        "order " + order.number() + ": the printer is out of paper, on purpose");
  }

  /** Cancels an order. */
  @DELETE
  @Path("{number}")
  public void cancel(
      @CookieParam(SessionResource.COOKIE) @Nullable String session,
      @PathParam("number") int number) {
    if (!orders.cancel(customer(session), number)) {
      throw new NotFoundException();
    }
  }

  private String customer(@Nullable String session) {
    return Optional.ofNullable(session)
        .flatMap(customers::signedIn)
        .orElseThrow(() -> new NotAuthorizedException(SessionResource.CHALLENGE));
  }

  /**
   * What a customer wants.
   *
   * @param book the book's id
   * @param quantity how many copies
   */
  public record Wish(String book, int quantity) {}
}
