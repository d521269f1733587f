// SPDX-License-Identifier: Apache-2.0
/** The second stage: the compiler's elements as Jakarta REST and CORS see them. Judges nothing. */
@NullMarked
package dev.crossorigin.processor.read;

import org.jspecify.annotations.NullMarked;
