// SPDX-License-Identifier: Apache-2.0
/**
 * What the tests stand on: a compiler, a server, a socket, and pages of a browser that follows the
 * Fetch standard ({@link dev.crossorigin.browser}).
 */
@NullMarked
package dev.crossorigin.it.harness;

import org.jspecify.annotations.NullMarked;
