// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What is attacked: one allowed origin, and every way in which a policy can answer. */
public class Fortress extends Application {

  static final String APP = "https://app.example";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Guarded.class, Unguarded.class);
  }

  /** Behind a policy. */
  @Path("/guarded")
  @SuppressWarnings("CORS412") // one path, two kinds of credentials: on purpose
  @CrossOrigin(origins = APP, allowedHeaders = "X-Page", exposedHeaders = "X-Total")
  public static class Guarded {

    @GET
    public String get() {
      return "guarded";
    }

    @PUT
    @CrossOrigin(allowedHeaders = "*", allowCredentials = true)
    public String put() {
      return "written";
    }

    @POST
    @CrossOrigin(rejectDisallowed = true)
    public String post() {
      return "posted";
    }

    @DELETE
    @SameOriginOnly
    public String delete() {
      return "deleted";
    }
  }

  /** Behind none. */
  @Path("/unguarded")
  public static class Unguarded {

    @GET
    public String get() {
      return "unguarded";
    }
  }
}
