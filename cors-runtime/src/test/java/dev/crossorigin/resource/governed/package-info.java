// SPDX-License-Identifier: Apache-2.0
/** A package with a policy. */
@CrossOrigin(origins = "https://a.example")
@NullMarked
package dev.crossorigin.resource.governed;

import dev.crossorigin.CrossOrigin;
import org.jspecify.annotations.NullMarked;
