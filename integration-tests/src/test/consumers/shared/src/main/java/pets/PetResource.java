// SPDX-License-Identifier: Apache-2.0
package pets;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** What a page may do with the pets, and how each request can end. */
@Path("pets")
@Produces("text/plain")
@CrossOrigin(
    origins = "https://app.example.com",
    allowedHeaders = "Authorization",
    exposedHeaders = "X-Total",
    maxAge = 3600)
public class PetResource {

  @GET
  public String list(@HeaderParam("X-Page") String page) {
    return "page " + page;
  }

  @GET
  @Path("{name}")
  public String find(@PathParam("name") String name) {
    throw new NotFoundException("no pet is called " + name);
  }

  @PUT
  @Path("{name}")
  @Consumes("application/json")
  public String add(@PathParam("name") String name, String pet) {
    return "welcome";
  }

  @DELETE
  @Path("{name}")
  @SameOriginOnly
  public void remove(@PathParam("name") String name) {}

  @GET
  @Path("vet/bills")
  public String bills() {
    return "only for those who are logged in";
  }

  @GET
  @Path("vet/surgery")
  public String surgery() {
    throw new IllegalStateException("nothing maps this");
  }
}
