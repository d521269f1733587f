// SPDX-License-Identifier: Apache-2.0
/**
 * The first stage: which classes of a round concern us. Looks at every class once and reads no
 * policy.
 */
@NullMarked
package dev.crossorigin.processor.discover;

import org.jspecify.annotations.NullMarked;
