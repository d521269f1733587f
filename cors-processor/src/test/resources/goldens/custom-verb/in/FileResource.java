// SPDX-License-Identifier: Apache-2.0
package com.acme.files;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Path("files/{path: .*}")
@CrossOrigin(origins = "https://editor.example.com")
public class FileResource {

  /** Dispatched as LOCK. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @HttpMethod("lock")
  public @interface Lock {}

  @Lock
  public void lock() {}

  @PATCH
  public void patch(String change) {}

  @HEAD
  public void head() {}

  @OPTIONS
  public String options() {
    return "";
  }
}
