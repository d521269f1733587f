// SPDX-License-Identifier: Apache-2.0
/** A service on the module path; Jersey's jars are automatic modules. */
module pets {
  requires dev.crossorigin.runtime;
  requires jakarta.annotation;
  requires jersey.container.grizzly2.http;
  requires jersey.server;
  requires org.glassfish.grizzly.http.server;

  exports pets;
}
