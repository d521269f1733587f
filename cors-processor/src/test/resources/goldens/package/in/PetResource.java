package com.acme.pets;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Has no policy of its own, two methods have. */
@Path("/pets")
public class PetResource {

  @GET
  public List<String> list(@HeaderParam("X-Page") int page) {
    return List.of();
  }

  @POST
  @CrossOrigin(maxAge = 60)
  public void add(String pet) {}

  @DELETE
  @SameOriginOnly
  public void remove() {}
}
