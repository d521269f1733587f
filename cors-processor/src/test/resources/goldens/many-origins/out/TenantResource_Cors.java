// Generated. Edit the annotations of the resource, not this file.
package com.acme.tenants;

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
    super(1, "8e003219d97f3560");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow tenantResource = table.policy("TenantResource")
        .originLines(
            "https://tenant-0.example.com\n"
                + "https://tenant-1.example.com\n"
                + "https://tenant-10.example.com\n"
                + "https://tenant-11.example.com\n"
                + "https://tenant-12.example.com\n"
                + "https://tenant-13.example.com\n"
                + "https://tenant-14.example.com\n"
                + "https://tenant-15.example.com\n"
                + "https://tenant-16.example.com\n"
                + "https://tenant-17.example.com\n"
                + "https://tenant-18.example.com\n"
                + "https://tenant-19.example.com\n"
                + "https://tenant-2.example.com\n"
                + "https://tenant-20.example.com\n"
                + "https://tenant-21.example.com\n"
                + "https://tenant-22.example.com\n"
                + "https://tenant-23.example.com\n"
                + "https://tenant-24.example.com\n"
                + "https://tenant-25.example.com\n"
                + "https://tenant-26.example.com\n"
                + "https://tenant-27.example.com\n"
                + "https://tenant-28.example.com\n"
                + "https://tenant-29.example.com\n"
                + "https://tenant-3.example.com\n"
                + "https://tenant-30.example.com\n"
                + "https://tenant-31.example.com\n"
                + "https://tenant-32.example.com\n"
                + "https://tenant-33.example.com\n"
                + "https://tenant-34.example.com\n"
                + "https://tenant-35.example.com\n"
                + "https://tenant-36.example.com\n"
                + "https://tenant-37.example.com\n"
                + "https://tenant-38.example.com\n"
                + "https://tenant-39.example.com\n"
                + "https://tenant-4.example.com\n"
                + "https://tenant-40.example.com\n"
                + "https://tenant-41.example.com\n"
                + "https://tenant-42.example.com\n"
                + "https://tenant-43.example.com\n"
                + "https://tenant-44.example.com\n"
                + "https://tenant-45.example.com\n"
                + "https://tenant-46.example.com\n"
                + "https://tenant-47.example.com\n"
                + "https://tenant-48.example.com\n"
                + "https://tenant-49.example.com\n"
                + "https://tenant-5.example.com\n"
                + "https://tenant-50.example.com\n"
                + "https://tenant-51.example.com\n"
                + "https://tenant-52.example.com\n"
                + "https://tenant-53.example.com\n"
                + "https://tenant-54.example.com\n"
                + "https://tenant-55.example.com\n"
                + "https://tenant-56.example.com\n"
                + "https://tenant-57.example.com\n"
                + "https://tenant-58.example.com\n"
                + "https://tenant-59.example.com\n"
                + "https://tenant-6.example.com\n"
                + "https://tenant-60.example.com\n"
                + "https://tenant-61.example.com\n"
                + "https://tenant-62.example.com\n"
                + "https://tenant-63.example.com\n"
                + "https://tenant-64.example.com\n"
                + "https://tenant-65.example.com\n"
                + "https://tenant-66.example.com\n"
                + "https://tenant-67.example.com\n"
                + "https://tenant-68.example.com\n"
                + "https://tenant-69.example.com\n"
                + "https://tenant-7.example.com\n"
                + "https://tenant-8.example.com\n"
                + "https://tenant-9.example.com") // TenantResource
        .originIndex(15, 16);
    PolicyRow some = table.policy("TenantResource.some")
        .origins(
            "https://*.example.org",
            "https://a.example",
            "https://b.example",
            "https://c.example",
            "https://d.example",
            "https://e.example",
            "https://f.example",
            "null") // TenantResource.some()
        .originIndex(8)
        .tolerate("NULL_ORIGIN", "sandboxed previews"); // TenantResource.some()

    table.path("tenants");
    table.endpoint("GET", "", "many()").filter(tenantResource).preflight("");
    table.endpoint("GET", "some", "some()").filter(some).preflight("");
  }
}
