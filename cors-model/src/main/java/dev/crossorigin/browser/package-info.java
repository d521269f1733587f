// SPDX-License-Identifier: Apache-2.0
/**
 * A browser, as far as CORS goes: Fetch's own steps, plain and slow, written from the standard
 * alone and sharing no code with the library that it judges.
 *
 * <p>Left out, since no server's policy bears on them: redirects, requests of mode {@code no-cors},
 * the age of what the preflight cache holds, and the parts of a URL.
 */
@NullMarked
package dev.crossorigin.browser;

import org.jspecify.annotations.NullMarked;
