// SPDX-License-Identifier: Apache-2.0
/**
 * What the tests stand on: a compiler, a server, a socket, and the browser's rules.
 *
 * <p>{@link dev.crossorigin.it.harness.BrowserVerdict} is written from the Fetch standard alone and
 * shares no code with the library that it judges.
 */
@NullMarked
package dev.crossorigin.it.harness;

import org.jspecify.annotations.NullMarked;
