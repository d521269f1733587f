// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs.cast;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** In snippets, the resource that has nothing special. */
@Path("/pets")
public class PetResource {

  /** Serves something. */
  @GET
  public String list() {
    return "";
  }
}
