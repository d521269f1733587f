// SPDX-License-Identifier: Apache-2.0
/** Where a policy may stand besides a resource class; this package has one for all its classes. */
@CrossOrigin(origins = "https://app.example", maxAge = 60)
@NullMarked
package dev.crossorigin.it.reach;

import dev.crossorigin.CrossOrigin;
import org.jspecify.annotations.NullMarked;
