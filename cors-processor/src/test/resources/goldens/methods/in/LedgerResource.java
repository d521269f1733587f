// SPDX-License-Identifier: Apache-2.0
package com.acme.ledger;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Verbs that are left out have no policy. HEAD goes with GET. */
@Path("ledger")
@CrossOrigin(origins = "https://app.example.com", methods = "GET")
public class LedgerResource {

  @GET
  public String read() {
    return "";
  }

  @HEAD
  public void probe() {}

  @POST
  public void book(String entry) {}

  @DELETE
  @CrossOrigin(methods = "DELETE")
  public void drop() {}
}
