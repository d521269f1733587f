// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Its verbs have different policies, so that an answer to a third has none. */
@Path("/mixed")
public class Mixed {

  @GET
  @CrossOrigin(origins = Failing.ALLOWED)
  public String get() {
    return "get";
  }

  @PUT
  @CrossOrigin(origins = "https://editor.example")
  public String put() {
    return "put";
  }
}
