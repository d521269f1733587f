// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import dev.crossorigin.CrossOrigin;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A policy under a name of its own. */
@Retention(RetentionPolicy.RUNTIME)
@CrossOrigin(origins = "https://partner.example", allowedHeaders = "X-Key", maxAge = 60)
@interface Partners {}
