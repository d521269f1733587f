// SPDX-License-Identifier: Apache-2.0
/** A package below one with a policy, which is no concern of it. */
@NullMarked
package dev.crossorigin.resource.governed.below;

import org.jspecify.annotations.NullMarked;
