// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No other origin may call this resource class or resource method, and the server enforces it: a
 * request whose {@code Origin} is not the server's own is answered 403 before the resource runs,
 * and so is a preflight. Requests without {@code Origin} are served.
 *
 * <p>Ends the chain of policies: a {@link CrossOrigin} on a method of such a class must be complete
 * in itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SameOriginOnly {}
