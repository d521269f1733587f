// SPDX-License-Identifier: Apache-2.0
package com.acme.api;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("users")
@CrossOrigin(origins = "https://app.example.com")
public interface UserApi<T> {

  @GET
  T first();

  @POST
  @Consumes("application/json")
  @CrossOrigin(maxAge = 60)
  void add(T user);
}
