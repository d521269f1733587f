// Generated. Edit the annotations of the resource, not this file.
package com.acme.admin;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link AdminResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class AdminResource_Cors extends ResourceCors {
  public AdminResource_Cors() {
    super(1, "ba0f280e219283eb");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow adminResource = table.sameOriginOnly("AdminResource"); // AdminResource
    PolicyRow status = table.policy("AdminResource.status")
        .origins("https://status.example.com"); // AdminResource.status()

    table.path("admin");
    table.endpoint("DELETE", "", "clear()").filter(adminResource);
    table.endpoint("GET", "", "status()").filter(status).preflight("");
  }
}
