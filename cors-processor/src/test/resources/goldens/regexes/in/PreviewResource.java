// SPDX-License-Identifier: Apache-2.0
package com.acme.previews;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.Tolerate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("previews")
@CrossOrigin(
    origins = "https://app.example.com",
    originRegexes = {"https://pr-\\d+\\.example\\.com(:\\d+)?", "https://[^.\"\\\\]+\\.example\\.com"},
    maxAge = 600)
public class PreviewResource {

  @GET
  public String both() {
    return "";
  }

  @GET
  @Path("only")
  @CrossOrigin(
      originRegexes = "https?://kiosk-[0-9]\\.example",
      allowCredentials = true,
      tolerate = @Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = "plant network"))
  public String only() {
    return "";
  }
}
