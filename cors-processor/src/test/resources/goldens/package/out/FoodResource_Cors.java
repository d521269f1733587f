// Generated. Edit the annotations of the resource, not this file.
package com.acme.pets;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link FoodResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class FoodResource_Cors extends ResourceCors {
  public FoodResource_Cors() {
    super(1, "ac07e3acc3c5f5fc");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow edible = table.policy("com.acme.food.Edible")
        .origins("https://food.example.com") // com.acme.food.Edible
        .exposedHeaders("etag") // package com.acme.pets
        .maxAge(3600); // package com.acme.pets

    table.path("/food");
    table.endpoint("GET", "", "get()").filter(edible).preflight("");
  }
}
