// SPDX-License-Identifier: Apache-2.0
/**
 * What a service developer writes: {@link dev.crossorigin.CrossOrigin} on a Jakarta REST resource
 * says who may call it from another origin, {@link dev.crossorigin.SameOriginOnly} that nobody may.
 *
 * <p>The annotations carry no behaviour. They are checked and compiled by {@code cors-processor}
 * and applied by {@code cors-runtime}. An {@link dev.crossorigin.OriginMatcher} decides about
 * origins that can only be known at run time.
 */
@NullMarked
package dev.crossorigin;

import org.jspecify.annotations.NullMarked;
