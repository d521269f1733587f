// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.cxf;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Serves what the policies allow. */
@Path("/pets")
public final class Pets {

  /** Made by CXF. */
  public Pets() {}

  /** Reads. */
  @GET
  public String read() {
    return "";
  }

  /** Adds. */
  @POST
  public void add() {}

  /** Replaces. */
  @PUT
  public void replace() {}
}
