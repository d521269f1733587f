// SPDX-License-Identifier: Apache-2.0
/** Decisions: a policy and the facts of a request go in, response headers come out. Pure JDK. */
@NullMarked
package dev.crossorigin.engine;

import org.jspecify.annotations.NullMarked;
