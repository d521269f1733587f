// SPDX-License-Identifier: Apache-2.0
package com.acme.tenants;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.Tolerate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("tenants")
@CrossOrigin(
    origins = {
      "https://tenant-0.example.com",
      "https://tenant-1.example.com",
      "https://tenant-2.example.com",
      "https://tenant-3.example.com",
      "https://tenant-4.example.com",
      "https://tenant-5.example.com",
      "https://tenant-6.example.com",
      "https://tenant-7.example.com",
      "https://tenant-8.example.com",
      "https://tenant-9.example.com",
      "https://tenant-10.example.com",
      "https://tenant-11.example.com",
      "https://tenant-12.example.com",
      "https://tenant-13.example.com",
      "https://tenant-14.example.com",
      "https://tenant-15.example.com",
      "https://tenant-16.example.com",
      "https://tenant-17.example.com",
      "https://tenant-18.example.com",
      "https://tenant-19.example.com",
      "https://tenant-20.example.com",
      "https://tenant-21.example.com",
      "https://tenant-22.example.com",
      "https://tenant-23.example.com",
      "https://tenant-24.example.com",
      "https://tenant-25.example.com",
      "https://tenant-26.example.com",
      "https://tenant-27.example.com",
      "https://tenant-28.example.com",
      "https://tenant-29.example.com",
      "https://tenant-30.example.com",
      "https://tenant-31.example.com",
      "https://tenant-32.example.com",
      "https://tenant-33.example.com",
      "https://tenant-34.example.com",
      "https://tenant-35.example.com",
      "https://tenant-36.example.com",
      "https://tenant-37.example.com",
      "https://tenant-38.example.com",
      "https://tenant-39.example.com",
      "https://tenant-40.example.com",
      "https://tenant-41.example.com",
      "https://tenant-42.example.com",
      "https://tenant-43.example.com",
      "https://tenant-44.example.com",
      "https://tenant-45.example.com",
      "https://tenant-46.example.com",
      "https://tenant-47.example.com",
      "https://tenant-48.example.com",
      "https://tenant-49.example.com",
      "https://tenant-50.example.com",
      "https://tenant-51.example.com",
      "https://tenant-52.example.com",
      "https://tenant-53.example.com",
      "https://tenant-54.example.com",
      "https://tenant-55.example.com",
      "https://tenant-56.example.com",
      "https://tenant-57.example.com",
      "https://tenant-58.example.com",
      "https://tenant-59.example.com",
      "https://tenant-60.example.com",
      "https://tenant-61.example.com",
      "https://tenant-62.example.com",
      "https://tenant-63.example.com",
      "https://tenant-64.example.com",
      "https://tenant-65.example.com",
      "https://tenant-66.example.com",
      "https://tenant-67.example.com",
      "https://tenant-68.example.com",
      "https://tenant-69.example.com"
    })
public class TenantResource {

  @GET
  public String many() {
    return "";
  }

  @GET
  @Path("some")
  @CrossOrigin(
      origins = {
        "https://*.example.org",
        "https://f.example",
        "https://e.example",
        "https://d.example",
        "https://c.example",
        "https://b.example",
        "https://a.example",
        "null"
      },
      tolerate = @Tolerate(value = Tolerate.Risk.NULL_ORIGIN, reason = "sandboxed previews"))
  public String some() {
    return "";
  }
}
