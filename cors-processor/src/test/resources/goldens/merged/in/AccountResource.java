// SPDX-License-Identifier: Apache-2.0
package com.acme.accounts;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.Tolerate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Each method changes one attribute; the rest comes from the class. */
@Path("accounts")
@CrossOrigin(
    origins = {"https://b.example", "https://a.example"},
    exposedHeaders = {"X-Total", "ETag"},
    allowCredentials = true,
    maxAge = 600,
    rejectDisallowed = true)
public class AccountResource {

  @GET
  public String inherited() {
    return "";
  }

  @GET
  @Path("age")
  @CrossOrigin(maxAge = 0)
  public String age() {
    return "";
  }

  @GET
  @Path("exposed")
  @CrossOrigin(exposedHeaders = {})
  public String exposed() {
    return "";
  }

  @PUT
  @Path("headers")
  @CrossOrigin(allowedHeaders = "X-Reason", deriveHeaders = false)
  public void headers(String entity) {}

  @GET
  @Path("tolerant")
  @CrossOrigin(
      origins = "http://kiosk.example",
      tolerate =
          @Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = "kiosks on the \"plant\" network"))
  public String tolerant() {
    return "";
  }
}
