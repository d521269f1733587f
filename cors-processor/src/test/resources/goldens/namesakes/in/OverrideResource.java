// SPDX-License-Identifier: Apache-2.0
package com.acme.prices;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@java.lang.SuppressWarnings("deprecation")
@Path("overrides")
@CrossOrigin(origins = "https://app.example.com", originMatcher = Old.class)
public class OverrideResource {

  @GET
  public String all() {
    return "";
  }
}
