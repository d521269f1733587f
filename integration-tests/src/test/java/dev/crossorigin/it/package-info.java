// SPDX-License-Identifier: Apache-2.0
/**
 * What an application sees: real servers over real sockets, resource classes compiled by the real
 * compiler. One test class for each topic.
 */
@NullMarked
package dev.crossorigin.it;

import org.jspecify.annotations.NullMarked;
