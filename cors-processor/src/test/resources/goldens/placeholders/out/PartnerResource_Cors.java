// Generated. Edit the annotations of the resource, not this file.
package com.acme.partners;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link PartnerResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class PartnerResource_Cors extends ResourceCors {
  public PartnerResource_Cors() {
    super(1, "95bd9e8bd6fe5169");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow partnerResource = table.policy("PartnerResource")
        .origins(
            "https://a.example",
            "https://b.example",
            "https://c.example",
            "https://d.example",
            "https://e.example",
            "https://f.example") // PartnerResource
        .originsFrom(
            "partner.origins",
            "https://*.p.example",
            "https://q.example") // PartnerResource
        .maxAge(600); // PartnerResource
    PolicyRow only = table.policy("PartnerResource.only")
        .originsFrom("kiosk.origins") // PartnerResource.only()
        .originsFrom("tenant-1_origins") // PartnerResource.only()
        .allowCredentials() // PartnerResource.only()
        .maxAge(600) // PartnerResource
        .tolerate("INSECURE_ORIGIN", "plant network"); // PartnerResource.only()

    table.path("partners");
    table.endpoint("GET", "", "both()").filter(partnerResource).preflight("");
    table.endpoint("GET", "only", "only()").filter(only).preflight("");
  }
}
