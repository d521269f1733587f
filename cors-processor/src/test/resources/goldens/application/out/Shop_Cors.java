// Generated. Edit the annotations of the resource, not this file.
package com.acme.shop;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link Shop}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class Shop_Cors extends ResourceCors {
  public Shop_Cors() {
    super(1, "8db82cb13cf730ed");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow shop = table.policy("Shop")
        .origins("https://app.example.com") // Shop
        .maxAge(3600); // Shop

    table.application(shop)
        .methods("GET", "PUT") // Shop
        .allowedHeaders("authorization", "x-trace") // Shop
        .withoutDerivedHeaders(); // Shop
  }
}
