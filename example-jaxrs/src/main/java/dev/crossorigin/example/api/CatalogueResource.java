// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.example.shop.Book;
import dev.crossorigin.example.shop.Catalogue;
import dev.crossorigin.example.shop.Currency;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;

/** The books on sale: open to every page on the web. */
@Path("books")
@Produces(MediaType.APPLICATION_JSON)
@CrossOrigin(origins = "*", exposedHeaders = "X-Total-Count", maxAge = 3600)
public final class CatalogueResource {

  private final Catalogue catalogue;

  @Inject
  public CatalogueResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All books; {@code X-Total-Count} says how many. */
  @GET
  public Response list() {
    List<Book> books = catalogue.books();
    return Response.ok(books).header("X-Total-Count", books.size()).build();
  }

  /** One book with its price in the currency that the caller asks for. */
  @GET
  @Path("{id}")
  public Offer offer(
      @PathParam("id") String id,
      @HeaderParam("X-Currency") @DefaultValue("EUR") Currency currency) {
    Book book = catalogue.find(id).orElseThrow(NotFoundException::new);
    return new Offer(book.title(), currency.price(book), currency);
  }

  /**
   * What a book costs.
   *
   * @param title of the book
   * @param price with two decimals
   * @param currency of the price
   */
  public record Offer(String title, BigDecimal price, Currency currency) {}
}
