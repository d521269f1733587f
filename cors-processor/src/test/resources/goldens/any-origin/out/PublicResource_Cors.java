// Generated. Edit the annotations of the resource, not this file.
package com.acme.open;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link PublicResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class PublicResource_Cors extends ResourceCors {
  public PublicResource_Cors() {
    super(1, "800b25579bafc0cf");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow publicResource = table.policy("PublicResource")
        .anyOrigin() // PublicResource
        .exposedHeaders("*"); // PublicResource
    PolicyRow credentials = table.policy("PublicResource.credentials")
        .origins("https://app.example.com") // PublicResource.credentials()
        .exposedHeaders("etag") // PublicResource.credentials()
        .allowCredentials(); // PublicResource.credentials()

    table.path("open");
    table.endpoint("GET", "", "read(int)").filter(publicResource).preflight("*");
    table.endpoint("GET", "authorized", "authorized(java.lang.String)").filter(publicResource).preflight("*,authorization");
    table.endpoint("GET", "credentials", "credentials()").filter(credentials).preflight("*");
    table.endpoint("POST", "overloaded", "json(java.lang.String,java.lang.String)").filter(publicResource).preflight("content-type,x-json,x-text");
    table.endpoint("POST", "overloaded", "text(java.lang.String,java.lang.String)").filter(publicResource).preflight("content-type,x-json,x-text");
  }
}
