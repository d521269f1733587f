// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A designator in a case of its own, which Jersey dispatches as {@code PATCH}. */
@HttpMethod("patcH")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Patch {}
