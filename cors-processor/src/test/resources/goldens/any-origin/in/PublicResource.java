// SPDX-License-Identifier: Apache-2.0
package com.acme.open;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("open")
@CrossOrigin(origins = "*", allowedHeaders = "*", exposedHeaders = "*")
public class PublicResource {

  @GET
  public String read(@HeaderParam("X-Page") int page) {
    return "";
  }

  @GET
  @Path("authorized")
  public String authorized(@HeaderParam("Authorization") String token) {
    return "";
  }

  /** Two methods of one path and verb: a preflight names no media type. */
  @POST
  @Path("overloaded")
  @Consumes("application/json")
  @CrossOrigin(allowedHeaders = {})
  public void json(String entity, @HeaderParam("X-Json") String header) {}

  @POST
  @Path("overloaded")
  @Consumes("text/plain")
  @CrossOrigin(allowedHeaders = {})
  public void text(String entity, @HeaderParam("X-Text") String header) {}

  @GET
  @Path("credentials")
  @CrossOrigin(
      origins = "https://app.example.com",
      allowedHeaders = {"*", "Authorization"},
      exposedHeaders = "ETag",
      allowCredentials = true)
  public String credentials() {
    return "";
  }
}
