// Generated. Edit the annotations of the resource, not this file.
package com.acme.shop;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link ShopResource.OrderResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class ShopResource$OrderResource_Cors extends ResourceCors {
  public ShopResource$OrderResource_Cors() {
    super(1, "493c3d15ac76f6fb");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow orderResource = table.policy("ShopResource.OrderResource")
        .origins("https://orders.example.com"); // ShopResource.OrderResource

    table.endpoint("GET", "", "show()").filter(orderResource).preflight("");
  }
}
