// SPDX-License-Identifier: Apache-2.0
/** The cases of {@code src/test/resources/conformance}, each against a real server. */
@NullMarked
package dev.crossorigin.it.conformance;

import org.jspecify.annotations.NullMarked;
