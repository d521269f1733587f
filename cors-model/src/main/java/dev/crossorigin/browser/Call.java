// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

/**
 * A call of {@code fetch}.
 *
 * @param method as the script writes it
 * @param target the URL, as far as the network needs it
 * @param headers as the script sets them, the type of a body among them
 * @param credentials whether the credentials mode is {@code include}
 * @param forcedPreflight whether something else than the request itself asks for a preflight, such
 *     as a listener for the progress of an upload
 */
public record Call(
    String method, String target, Headers headers, boolean credentials, boolean forcedPreflight) {

  /** A call without credentials. */
  public static Call of(String method, String target, String... namesAndValues) {
    return new Call(method, target, Headers.of(namesAndValues), false, false);
  }

  /** The same with credentials mode {@code include}. */
  public Call withCredentials() {
    return new Call(method, target, headers, true, forcedPreflight);
  }
}
