// SPDX-License-Identifier: Apache-2.0
/** Every way in which a request can fail, on every server: who can read the answer. */
@NullMarked
package dev.crossorigin.it.failure;

import org.jspecify.annotations.NullMarked;
