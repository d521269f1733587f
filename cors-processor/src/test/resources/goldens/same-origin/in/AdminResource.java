// SPDX-License-Identifier: Apache-2.0
package com.acme.admin;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Ends the chain: the method's policy is complete in itself. */
@Path("admin")
@SameOriginOnly
public class AdminResource extends OpenResource {

  @DELETE
  public void clear() {}

  @GET
  @CrossOrigin(origins = "https://status.example.com")
  public String status() {
    return "";
  }
}
