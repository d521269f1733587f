// SPDX-License-Identifier: Apache-2.0
/**
 * What a resource class declares to Jakarta REST, read by one reader over two lenses: the
 * compiler's elements and reflection. Pure JDK.
 */
@NullMarked
package dev.crossorigin.resource;

import org.jspecify.annotations.NullMarked;
