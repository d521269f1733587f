// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/** What is found under a configuration key. */
public sealed interface ConfiguredValue {

  /** The key is set nowhere. */
  record Missing() implements ConfiguredValue {}

  /** The key is set, perhaps to nothing. */
  record Present(String text) implements ConfiguredValue {}

  /** The key may be set, but nobody can tell to what. */
  record Unreadable(String reason) implements ConfiguredValue {}
}
