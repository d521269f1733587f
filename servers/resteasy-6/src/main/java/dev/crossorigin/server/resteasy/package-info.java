// SPDX-License-Identifier: Apache-2.0
/** RESTEasy. Compiled twice, against each of its lines. */
@NullMarked
package dev.crossorigin.server.resteasy;

import org.jspecify.annotations.NullMarked;
