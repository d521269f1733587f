// SPDX-License-Identifier: Apache-2.0
package com.acme.partners;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.Tolerate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("partners")
@CrossOrigin(
    origins = {
      "https://f.example",
      "https://e.example",
      "https://d.example",
      "https://c.example",
      "https://b.example",
      "https://a.example",
      "${partner.origins:https://q.example, https://*.p.example}"
    },
    maxAge = 600)
public class PartnerResource {

  @GET
  public String both() {
    return "";
  }

  @GET
  @Path("only")
  @CrossOrigin(
      origins = {"${tenant-1_origins}", "${kiosk.origins}"},
      allowCredentials = true,
      tolerate = @Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = "plant network"))
  public String only() {
    return "";
  }
}
