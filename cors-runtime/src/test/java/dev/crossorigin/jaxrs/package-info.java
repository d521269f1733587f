// SPDX-License-Identifier: Apache-2.0
/** What is known of a deployment, without a runtime. */
@NullMarked
package dev.crossorigin.jaxrs;

import org.jspecify.annotations.NullMarked;
