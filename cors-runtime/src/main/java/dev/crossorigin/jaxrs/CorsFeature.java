// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Deploys CORS into a Jakarta REST application. */
public class CorsFeature implements Feature {

  @Override
  public boolean configure(FeatureContext context) {
    return false;
  }
}
