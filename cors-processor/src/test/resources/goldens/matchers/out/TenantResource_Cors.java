// Generated. Edit the annotations of the resource, not this file.
package com.acme.tenants;

import com.acme.shared.Partners;
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link TenantResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class TenantResource_Cors extends ResourceCors {
  public TenantResource_Cors() {
    super(1, "0f3426eeaea59f7f");
  }

  @SuppressWarnings({"deprecation", "removal"})
  @Override
  public void describe(CorsTable table) {
    PolicyRow tenantResource = table.policy("TenantResource")
        .origins("https://app.example.com") // TenantResource
        .originRegex("https://pr-\\d+\\.example\\.com", "dfa1;h;t;t;p;s;:;/;/;p;r;%2d;0-9;.,0-9>12;e;x;a;m;p;l;e;.;c;o;m;!") // TenantResource
        .originMatcher(Tenants.class, Tenants::new) // TenantResource
        .allowCredentials(); // TenantResource
    PolicyRow kiosks = table.policy("TenantResource.kiosks")
        .originMatcher(Kiosks.Plant.class, Kiosks.Plant::new) // TenantResource.kiosks()
        .allowCredentials() // TenantResource
        .tolerate("INSECURE_ORIGIN", "plant network"); // TenantResource.kiosks()
    PolicyRow old = table.policy("TenantResource.old")
        .originMatcher(Old.class, Old::new) // TenantResource.old()
        .allowCredentials(); // TenantResource
    PolicyRow partners = table.policy("TenantResource.partners")
        .originMatcher(Partners.class, Partners::new) // TenantResource.partners()
        .allowCredentials(); // TenantResource

    table.path("tenants");
    table.endpoint("GET", "", "all()").filter(tenantResource).preflight("");
    table.endpoint("GET", "kiosks", "kiosks()").filter(kiosks).preflight("");
    table.endpoint("GET", "old", "old()").filter(old).preflight("");
    table.endpoint("GET", "partners", "partners()").filter(partners).preflight("");
  }
}
