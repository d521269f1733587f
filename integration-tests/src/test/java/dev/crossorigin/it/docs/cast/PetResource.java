// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** In snippets, the resource that has nothing special. */
@Path("/pets")
@CrossOrigin(origins = "https://app.example.com")
public class PetResource {

  /** Serves something. */
  @GET
  public String list() {
    return "";
  }
}
