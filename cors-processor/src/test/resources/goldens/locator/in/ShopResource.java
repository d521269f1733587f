// SPDX-License-Identifier: Apache-2.0
package com.acme.shop;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("shop")
public class ShopResource {

  @Path("orders/{id}")
  public OrderResource order(@PathParam("id") long id) {
    return new OrderResource();
  }

  @Path("orders/class")
  public Class<OrderResource> type() {
    return OrderResource.class;
  }

  @Path("anything")
  public Object anything() {
    return new OrderResource();
  }

  /** Reached through locators only. */
  @CrossOrigin(origins = "https://orders.example.com")
  public static class OrderResource {

    @GET
    public String show() {
      return "";
    }
  }
}
