// SPDX-License-Identifier: Apache-2.0
/** Jersey in three servers. Compiled twice, against each of its lines. */
@NullMarked
package dev.crossorigin.server.jersey;

import org.jspecify.annotations.NullMarked;
