// SPDX-License-Identifier: Apache-2.0
/** Builds of other people: whole projects of their own, which get the packaged jars from Maven. */
@NullMarked
package dev.crossorigin.it.consumer;

import org.jspecify.annotations.NullMarked;
