// SPDX-License-Identifier: Apache-2.0
package com.acme.users;

import com.acme.api.UserApi;
import dev.crossorigin.CrossOrigin;

/** Carries no Jakarta REST annotation of its own. */
public class UserResource implements UserApi<String> {

  @Override
  @CrossOrigin(exposedHeaders = "ETag")
  public String first() {
    return "";
  }

  @Override
  public void add(String user) {}
}
