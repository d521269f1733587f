// SPDX-License-Identifier: Apache-2.0
/** A service on the module path, where Jersey's jars are modules as well. */
module pets {
  requires dev.crossorigin.runtime;
  requires jakarta.annotation;
  requires org.glassfish.grizzly.http.server;
  requires org.glassfish.jersey.container.grizzly2.http;
  requires org.glassfish.jersey.core.server;
  requires org.glassfish.jersey.inject.hk2;

  exports pets;
}
