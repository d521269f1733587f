// Generated. Edit the annotations of the resource, not this file.
package com.acme.accounts;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link AccountResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class AccountResource_Cors extends ResourceCors {
  public AccountResource_Cors() {
    super(1, "1eac84fe7c80a145");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow accountResource = table.policy("AccountResource")
        .origins("https://a.example", "https://b.example") // AccountResource
        .exposedHeaders("etag", "x-total") // AccountResource
        .allowCredentials() // AccountResource
        .maxAge(600) // AccountResource
        .rejectDisallowed(); // AccountResource
    PolicyRow age = table.policy("AccountResource.age")
        .origins("https://a.example", "https://b.example") // AccountResource
        .exposedHeaders("etag", "x-total") // AccountResource
        .allowCredentials() // AccountResource
        .maxAge(0) // AccountResource.age()
        .rejectDisallowed(); // AccountResource
    PolicyRow exposed = table.policy("AccountResource.exposed")
        .origins("https://a.example", "https://b.example") // AccountResource
        .allowCredentials() // AccountResource
        .maxAge(600) // AccountResource
        .rejectDisallowed(); // AccountResource
    PolicyRow tolerant = table.policy("AccountResource.tolerant")
        .origins("http://kiosk.example") // AccountResource.tolerant()
        .exposedHeaders("etag", "x-total") // AccountResource
        .allowCredentials() // AccountResource
        .maxAge(600) // AccountResource
        .rejectDisallowed() // AccountResource
        .tolerate("INSECURE_ORIGIN", "kiosks on the \"plant\" network"); // AccountResource.tolerant()

    table.path("accounts");
    table.endpoint("GET", "", "inherited()").filter(accountResource).preflight("");
    table.endpoint("GET", "age", "age()").filter(age).preflight("");
    table.endpoint("GET", "exposed", "exposed()").filter(exposed).preflight("");
    table.endpoint("PUT", "headers", "headers(java.lang.String)").filter(accountResource).preflight("x-reason");
    table.endpoint("GET", "tolerant", "tolerant()").filter(tolerant).preflight("");
  }
}
