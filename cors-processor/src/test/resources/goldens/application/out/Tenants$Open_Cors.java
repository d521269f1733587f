// Generated. Edit the annotations of the resource, not this file.
package com.acme.shop;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link Tenants.Open}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class Tenants$Open_Cors extends ResourceCors {
  public Tenants$Open_Cors() {
    super(1, "99d8943a6c0e402f");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow open = table.policy("Tenants.Open")
        .anyOrigin(); // Tenants.Open

    table.application(open);
  }
}
