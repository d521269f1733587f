package com.acme.orders;

import com.acme.Partners;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Partners for the whole class. */
@Path("/stock")
@Partners
public class StockResource {

  @GET
  public String list() {
    return "";
  }
}
