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
    super(1, "6ac753fca55283ae");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow remove = table.sameOriginOnly("PetResource.remove"); // PetResource.remove()
    PolicyRow pets = table.policy("package com.acme.pets")
        .origins("https://admin.example.com", "https://app.example.com") // package com.acme.pets
        .exposedHeaders("etag") // package com.acme.pets
        .maxAge(3600); // package com.acme.pets
    PolicyRow add = table.policy("PetResource.add")
        .origins("https://admin.example.com", "https://app.example.com") // package com.acme.pets
        .exposedHeaders("etag") // package com.acme.pets
        .maxAge(60); // PetResource.add(String)

    table.path("/pets");
    table.endpoint("DELETE", "", "remove()").filter(remove);
    table.endpoint("GET", "", "list(int)").filter(pets).preflight("x-page");
    table.endpoint("POST", "", "add(java.lang.String)").filter(add).preflight("content-type");
  }
}
