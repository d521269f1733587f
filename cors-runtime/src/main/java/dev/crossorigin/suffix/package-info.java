// SPDX-License-Identifier: Apache-2.0
/**
 * Public suffixes: the names, such as {@code com} and {@code github.io}, directly below which
 * anyone can get a name.
 *
 * <p>What they are is read from {@code public-suffixes.txt} beside these classes, one snapshot of
 * the <a href="https://publicsuffix.org/">Public Suffix List</a> for compiling and for start-up,
 * written by {@code scripts/update-public-suffixes}. It is text in ASCII. First come comments,
 * lines that begin with {@code //}; those of the form {@code // NAME: value} tell the list's {@code
 * VERSION}, which begins with its date, and the number of {@code RULES}. Then comes one rule a
 * line, each greater than the one before in the order of ASCII:
 *
 * <ul>
 *   <li>{@code co.uk}: this name is a public suffix;
 *   <li>{@code *.ck}: every name directly below this one is;
 *   <li>{@code !www.ck}: this name is none, whatever other rules say.
 * </ul>
 *
 * <p>Pure JDK, and knows no other package.
 */
@NullMarked
package dev.crossorigin.suffix;

import org.jspecify.annotations.NullMarked;
