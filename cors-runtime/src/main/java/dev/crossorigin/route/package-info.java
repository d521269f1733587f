// SPDX-License-Identifier: Apache-2.0
/**
 * URI templates, the order in which Jersey tries them, and the table that finds the resource method
 * for a path and a verb. Pure JDK.
 */
@NullMarked
package dev.crossorigin.route;

import org.jspecify.annotations.NullMarked;
