// SPDX-License-Identifier: Apache-2.0
package pets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing of other origins. */
@Path("hours")
public class OpeningHours {

  @GET
  public String hours() {
    return "9 to 5";
  }
}
