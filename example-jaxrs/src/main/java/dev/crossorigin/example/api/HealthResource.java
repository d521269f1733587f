// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says that the service is up. Has no policy: its answers carry no CORS headers. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  /** Always the same. */
  @GET
  public Message health() {
    return new Message("up");
  }
}
