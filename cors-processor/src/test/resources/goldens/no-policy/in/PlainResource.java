// SPDX-License-Identifier: Apache-2.0
package com.acme.plain;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Shadows the paths of other resources. */
@Path("plain")
public class PlainResource {

  @GET
  @Path("{id}")
  public String read() {
    return "";
  }
}
