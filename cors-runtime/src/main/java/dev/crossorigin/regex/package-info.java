// SPDX-License-Identifier: Apache-2.0
/**
 * The automata behind {@code originRegexes}: a regular expression goes in when compiling, a small
 * table that is matched in linear time comes out. Pure JDK; knows nothing of policies.
 */
@NullMarked
package dev.crossorigin.regex;

import org.jspecify.annotations.NullMarked;
