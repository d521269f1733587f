// Generated. Edit the annotations of the resource, not this file.
package com.acme.orders;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link OrderResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class OrderResource_Cors extends ResourceCors {
  public OrderResource_Cors() {
    super(1, "c9d1412ae9ec4ba8");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow list = table.policy("OrderResource.list")
        .origins("https://one.example.com", "https://two.example.com") // @com.acme.Partners
        .maxAge(3600); // @com.acme.Partners
    PolicyRow add = table.policy("OrderResource.add")
        .origins("https://one.example.com", "https://two.example.com") // @com.acme.Partners
        .maxAge(60); // OrderResource.add(String)
    PolicyRow orderResource = table.policy("OrderResource")
        .origins("https://app.example.com"); // OrderResource

    table.path("/orders");
    table.endpoint("GET", "", "list()").filter(list).preflight("authorization");
    table.endpoint("POST", "", "add(java.lang.String)").filter(add).preflight("authorization,content-type");
    table.endpoint("PUT", "", "put(java.lang.String)").filter(orderResource).preflight("content-type");
  }
}
