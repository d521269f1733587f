// SPDX-License-Identifier: Apache-2.0
/** What generated code refers to. */
@NullMarked
package dev.crossorigin.processor.emit;

import org.jspecify.annotations.NullMarked;
