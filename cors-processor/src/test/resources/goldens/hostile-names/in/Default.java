// SPDX-License-Identifier: Apache-2.0
package com.acme.names;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Names and strings that generated code must not trip over. */
@Path("/café/\"quoted\"/{rest: .*/}")
@CrossOrigin(origins = "https://a.example")
public class Default {

  @GET
  @Path("table")
  @CrossOrigin(maxAge = 1)
  public String table() {
    return "";
  }

  @GET
  @Path("{n: \\d+}")
  @CrossOrigin(maxAge = 2)
  public String über() {
    return "";
  }

  @GET
  @Path("overload")
  @CrossOrigin(maxAge = 3)
  public String über(String by, PolicyRow row) {
    return "";
  }

  @GET
  @Path("$dollar")
  @CrossOrigin(maxAge = 4)
  public String über(int by) {
    return "";
  }

  /** Named like a type of ours. */
  public static class PolicyRow {}
}
