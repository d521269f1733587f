// SPDX-License-Identifier: Apache-2.0
package com.acme.pets;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/pets")
@CrossOrigin(origins = "https://app.example.com", allowedHeaders = "Authorization", maxAge = 3600)
public class PetResource {

  @GET
  public String list(@HeaderParam("X-Page") int page) {
    return "page " + page;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(Pet pet) {
    return Response.ok(pet).build();
  }

  @DELETE
  @Path("{id}")
  @SameOriginOnly
  public void remove(@PathParam("id") String id) {}

  @GET
  @Path("catalog")
  @CrossOrigin(origins = "*")
  public String catalog() {
    return "all pets";
  }
}
