// Generated. Edit the annotations of the resource, not this file.
package com.acme.users;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link UserResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class UserResource_Cors extends ResourceCors {
  public UserResource_Cors() {
    super(1, "0d01924541b01b06");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow first = table.policy("UserResource.first")
        .origins("https://app.example.com") // com.acme.api.UserApi
        .exposedHeaders("etag"); // UserResource.first()
    PolicyRow add = table.policy("com.acme.api.UserApi.add")
        .origins("https://app.example.com") // com.acme.api.UserApi
        .maxAge(60); // com.acme.api.UserApi.add(T)

    table.path("users");
    table.endpoint("GET", "", "first()").filter(first).preflight("");
    table.endpoint("POST", "", "add(java.lang.String)").filter(add).preflight("content-type");
  }
}
