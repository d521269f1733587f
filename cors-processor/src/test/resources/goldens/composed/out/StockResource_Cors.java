// Generated. Edit the annotations of the resource, not this file.
package com.acme.orders;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link StockResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class StockResource_Cors extends ResourceCors {
  public StockResource_Cors() {
    super(1, "aaad86e2fb94e551");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow stockResource = table.policy("StockResource")
        .origins("https://one.example.com", "https://two.example.com") // @com.acme.Partners
        .maxAge(3600); // @com.acme.Partners

    table.path("/stock");
    table.endpoint("GET", "", "list()").filter(stockResource).preflight("authorization");
  }
}
