// SPDX-License-Identifier: Apache-2.0
/**
 * Serves the CORS tables of a Jakarta REST application.
 *
 * <p>A module with resource classes requires this one, for the tables generated in it extend
 * classes of {@link dev.crossorigin.spi}, and exports or opens the packages of its resources, as
 * every Jakarta REST runtime asks for anyway. Nothing has to be opened to this module in particular
 * if that is done without {@code to}.
 *
 * <p>Jersey and MicroProfile Config are not required, not even statically: their jars have no
 * module name, or another one in each release. Where their classes are, the module they are in is
 * read when the application starts.
 */
module dev.crossorigin.runtime {
  requires transitive dev.crossorigin;
  requires transitive jakarta.ws.rs;
  requires jakarta.annotation;
  requires static jdk.jfr;
  requires static org.jspecify;

  exports dev.crossorigin.jaxrs;
  exports dev.crossorigin.policy; // what a CorsDeploymentException has found
  exports dev.crossorigin.spi;

  opens dev.crossorigin.jaxrs; // to whatever injects: the module's name depends on the runtime

  provides jakarta.ws.rs.core.Feature with
      dev.crossorigin.jaxrs.CorsFeature;
}
