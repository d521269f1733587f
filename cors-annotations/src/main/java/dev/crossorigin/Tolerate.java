// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Permits one {@link Risk} in a {@link CrossOrigin} policy and says why. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Tolerate {

  /** The risk that the policy takes. */
  Risk value();

  /** Why it is acceptable here, for the reviewer; not blank. Carried into the generated class. */
  String reason();

  /** What can be tolerated. Everything else that is unsafe is an error without a way around. */
  enum Risk {

    /**
     * Credentials for an {@code http} origin whose host is not loopback, for a regular expression
     * that matches anything but {@code https://}, or for such origins as an {@link OriginMatcher}
     * allows: anyone on the network path can act as that origin.
     */
    INSECURE_ORIGIN,

    /** The origin {@code null}, which any page can take on by way of a sandboxed frame. */
    NULL_ORIGIN,

    /**
     * Credentials for all origins below a public suffix, such as {@code https://*.github.io}, or
     * for a regular expression that matches such names whatever they begin with: anyone can get a
     * name there, and a page there can then act as whoever visits it.
     *
     * @see <a href="https://publicsuffix.org/">Public Suffix List</a>
     */
    PUBLIC_SUFFIX
  }
}
