// SPDX-License-Identifier: Apache-2.0
/**
 * The stage that merges what is written along a resource's chain into one policy for each endpoint.
 */
@NullMarked
package dev.crossorigin.processor.resolve;

import org.jspecify.annotations.NullMarked;
