package com.acme.pets;

import com.acme.food.Edible;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The interface is nearer than the package. */
@Path("/food")
public class FoodResource implements Edible {

  @GET
  public String get() {
    return "";
  }
}
