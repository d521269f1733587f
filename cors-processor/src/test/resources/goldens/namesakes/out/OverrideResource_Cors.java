// Generated. Edit the annotations of the resource, not this file.
package com.acme.prices;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link OverrideResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class OverrideResource_Cors extends ResourceCors {
  public OverrideResource_Cors() {
    super(1, "7f7a8a27a1b55e1f");
  }

  @SuppressWarnings({"deprecation", "removal"})
  @Override
  public void describe(CorsTable table) {
    PolicyRow overrideResource = table.policy("OverrideResource")
        .origins("https://app.example.com") // OverrideResource
        .originMatcher(Old.class, Old::new); // OverrideResource

    table.path("overrides");
    table.endpoint("GET", "", "all()").filter(overrideResource).preflight("");
  }
}
