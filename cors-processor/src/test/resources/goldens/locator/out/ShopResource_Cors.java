// Generated. Edit the annotations of the resource, not this file.
package com.acme.shop;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link ShopResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class ShopResource_Cors extends ResourceCors {
  public ShopResource_Cors() {
    super(1, "7749bfdd4cd3c68e");
  }

  @Override
  public void describe(CorsTable table) {
    table.path("shop");
    table.locator("anything", "anything()", "");
    table.locator("orders/class", "type()", "com.acme.shop.ShopResource$OrderResource");
    table.locator("orders/{id}", "order(long)", "com.acme.shop.ShopResource$OrderResource");
  }
}
