// SPDX-License-Identifier: Apache-2.0
/**
 * What generated classes extend and call. Frozen: generated code of any release runs on any later
 * runtime.
 */
@NullMarked
package dev.crossorigin.spi;

import org.jspecify.annotations.NullMarked;
