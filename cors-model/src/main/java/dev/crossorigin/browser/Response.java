// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

/**
 * What comes from the server.
 *
 * @param status the status code
 * @param headers all of them
 */
public record Response(int status, Headers headers) {}
