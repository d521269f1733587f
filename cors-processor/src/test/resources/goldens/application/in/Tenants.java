package com.acme.shop;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.core.Application;

/** Nested, with no more than origins. */
public class Tenants {

  @CrossOrigin(origins = "*")
  static class Open extends Application {}
}
