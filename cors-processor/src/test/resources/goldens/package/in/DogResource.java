package com.acme.pets.dogs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** In another package, though its name begins alike. */
@Path("/dogs")
public class DogResource {

  @GET
  public String get() {
    return "";
  }
}
