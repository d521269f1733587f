// SPDX-License-Identifier: Apache-2.0
package pets;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What CXF serves. The feature is listed in web.xml, where CXF asks for providers. */
public class Pets extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(PetResource.class, OpeningHours.class, LogIn.class);
  }
}
