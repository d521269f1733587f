// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What the soak asks; {@link Meaning} says the same once more for the model. */
public class Besieged extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Few.class, Patterns.class, Open.class, Strict.class, Regex.class, Plain.class);
  }

  /** Exact origins. */
  @Path("/few")
  @SuppressWarnings("CORS412") // one path, two kinds of credentials: on purpose
  @CrossOrigin(
      origins = {"https://app.example", "http://localhost:3000"},
      allowedHeaders = "X-Page",
      exposedHeaders = "X-Total",
      maxAge = 600)
  public static class Few {

    @GET
    public String get(@HeaderParam("X-Trace") String trace) {
      return "few";
    }

    @PUT
    @CrossOrigin(allowedHeaders = "*", allowCredentials = true)
    public String put() {
      return "few";
    }
  }

  /** Patterns, and a method that fails. */
  @Path("/patterns")
  @CrossOrigin(origins = {"https://*.tenants.example", "https://app.example:*"})
  public static class Patterns {

    @GET
    public String get() {
      return "patterns";
    }

    @POST
    public String post() {
      throw new WebApplicationException("always", 500);
    }
  }

  /** Everybody. */
  @Path("/open")
  @CrossOrigin(origins = "*", allowedHeaders = "*")
  public static class Open {

    @GET
    public String get() {
      return "open";
    }
  }

  /** Turns others away. */
  @Path("/strict")
  @CrossOrigin(origins = "https://app.example", rejectDisallowed = true)
  public static class Strict {

    @GET
    public String get() {
      return "strict";
    }

    @DELETE
    @SameOriginOnly
    public String delete() {
      return "strict";
    }
  }

  /** An expression. */
  @Path("/regex")
  @CrossOrigin(originRegexes = "https://pr-[0-9]+\\.example")
  public static class Regex {

    @GET
    public String get() {
      return "regex";
    }
  }

  /** No policy. */
  @Path("/plain")
  public static class Plain {

    @GET
    public String get() {
      return "plain";
    }
  }
}
