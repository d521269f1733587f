// SPDX-License-Identifier: Apache-2.0
package pets;

import jakarta.ws.rs.ApplicationPath;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.stereotype.Component;

/** Jersey's part. */
@Component
@ApplicationPath("api")
public class Pets extends ResourceConfig {

  public Pets() {
    register(PetResource.class);
    register(OpeningHours.class);
    register(LogIn.class);
  }
}
