// SPDX-License-Identifier: Apache-2.0
/** The runtime's side of Jakarta REST: discovery, start-up, filters and configuration. */
@NullMarked
package dev.crossorigin.jaxrs;

import org.jspecify.annotations.NullMarked;
