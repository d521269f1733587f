// Generated. Edit the annotations of the resource, not this file.
package com.acme.pets;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link PetResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class PetResource_Cors extends ResourceCors {
  public PetResource_Cors() {
    super(1, "c0372b057b25207e");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow petResource = table.policy("PetResource")
        .origins("https://app.example.com") // PetResource
        .maxAge(3600); // PetResource
    PolicyRow catalog = table.policy("PetResource.catalog")
        .anyOrigin() // PetResource.catalog()
        .maxAge(3600); // PetResource
    PolicyRow remove = table.sameOriginOnly("PetResource.remove"); // PetResource.remove(String)

    table.path("/pets");
    table.endpoint("GET", "", "list(int)").filter(petResource).preflight("authorization,x-page");
    table.endpoint("POST", "", "add(com.acme.pets.Pet)").filter(petResource).preflight("authorization,content-type");
    table.endpoint("GET", "catalog", "catalog()").filter(catalog).preflight("authorization");
    table.endpoint("DELETE", "{id}", "remove(java.lang.String)").filter(remove);
  }
}
