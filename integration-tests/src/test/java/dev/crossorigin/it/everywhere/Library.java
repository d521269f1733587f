// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.everywhere;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Resources with a policy of each kind. */
final class Library {

  static final String READER = "https://reader.example";
  static final String EDITOR = "https://editor.example";

  private Library() {}

  /** A policy for the class, and others on methods. */
  @Path("/books")
  @CrossOrigin(
      origins = READER,
      allowedHeaders = "Authorization",
      exposedHeaders = "ETag",
      allowCredentials = true,
      maxAge = 600)
  public static class Books {

    @GET
    public Response list(@HeaderParam("X-Page") String page) {
      return Response.ok("books").header("Vary", "Accept-Language").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String add(String book) {
      return "added";
    }

    @GET
    @Path("{id}")
    public String one() {
      return "book";
    }

    @PUT
    @Path("{id}")
    @CrossOrigin(origins = EDITOR, rejectDisallowed = true)
    public String replace(String book) {
      return "replaced";
    }

    @PATCH
    @Path("{id}")
    public String change(String book) {
      return "changed";
    }

    @DELETE
    @Path("{id}")
    @SameOriginOnly
    public String remove() {
      return "removed";
    }

    @OPTIONS
    @Path("{id}")
    public String options() {
      return "options of our own";
    }
  }

  /** For everybody. */
  @Path("/books/catalogue")
  @CrossOrigin(origins = "*")
  public static class Catalogue {

    @GET
    public String get() {
      return "catalogue";
    }
  }

  /** Only leads on. */
  @Path("/shelves")
  public static class Shelves {

    @Path("{shelf}")
    public Shelf shelf() {
      return new Shelf();
    }
  }

  /** Is led to. */
  public static class Shelf {

    @GET
    @CrossOrigin(origins = READER)
    public String get() {
      return "shelf";
    }
  }

  /** Leads to what has a path, which nobody deploys. */
  @Path("/detours")
  public static class Detours {

    @Path("{detour}")
    public Undeployed undeployed() {
      return new Undeployed();
    }
  }

  /** Has a path, and is no root resource. */
  @Path("/undeployed")
  @CrossOrigin(origins = READER)
  public static class Undeployed {

    @GET
    public String get() {
      return "led to";
    }
  }

  /** Says nothing. */
  @Path("/plain")
  public static class Plain {

    @GET
    public String get() {
      return "plain";
    }
  }
}
