// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.example.shop.Catalogue;
import dev.crossorigin.example.shop.Stock;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The back office, for pages of the API's own origin. Browsers send a plain POST to other origins
 * without asking first, so a policy that merely keeps the answer from them would come too late.
 */
@Path("stock")
@Produces(MediaType.APPLICATION_JSON)
@SameOriginOnly
public final class StockResource {

  private final Catalogue catalogue;
  private final Stock stock;

  @Inject
  public StockResource(Catalogue catalogue, Stock stock) {
    this.catalogue = catalogue;
    this.stock = stock;
  }

  /** Has a box of copies delivered. */
  @POST
  @Path("{book}/reorder")
  public Message reorder(@PathParam("book") String id) {
    return catalogue
        .find(id)
        .map(book -> new Message(stock.reorder(id) + " copies of " + book.title() + " in store"))
        .orElseThrow(NotFoundException::new);
  }
}
