// SPDX-License-Identifier: Apache-2.0
package com.acme.tenants;

import com.acme.shared.Partners;
import dev.crossorigin.CrossOrigin;
import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;
import dev.crossorigin.Tolerate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("tenants")
@CrossOrigin(
    origins = "https://app.example.com",
    originRegexes = "https://pr-\\d+\\.example\\.com",
    originMatcher = Tenants.class,
    allowCredentials = true)
public class TenantResource {

  @GET
  public String all() {
    return "";
  }

  @GET
  @Path("partners")
  @CrossOrigin(originMatcher = Partners.class)
  public String partners() {
    return "";
  }

  @GET
  @Path("kiosks")
  @CrossOrigin(
      originMatcher = Kiosks.Plant.class,
      tolerate = @Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = "plant network"))
  public String kiosks() {
    return "";
  }

  @GET
  @Path("old")
  @SuppressWarnings("deprecation")
  @CrossOrigin(originMatcher = Old.class)
  public String old() {
    return "";
  }
}

class Tenants implements OriginMatcher {

  @Override
  public boolean allows(OriginQuery query) {
    return query.origin().startsWith("https://");
  }
}

final class Kiosks {

  static class Plant extends Tenants {

    protected Plant() throws java.io.IOException {}
  }

  private Kiosks() {}
}
