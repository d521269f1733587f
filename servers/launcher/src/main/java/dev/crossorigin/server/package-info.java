// SPDX-License-Identifier: Apache-2.0
/**
 * What tests and servers share, the one package that both see: everything else of a server lives in
 * a class loader of its own.
 */
@NullMarked
package dev.crossorigin.server;

import org.jspecify.annotations.NullMarked;
