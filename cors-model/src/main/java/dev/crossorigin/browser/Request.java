// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

/**
 * What goes to the server.
 *
 * @param method the method
 * @param target the URL, as far as the network needs it
 * @param headers those of the script, and those of CORS
 * @param credentials whether cookies go along, which they never do with a preflight
 */
public record Request(String method, String target, Headers headers, boolean credentials) {}
