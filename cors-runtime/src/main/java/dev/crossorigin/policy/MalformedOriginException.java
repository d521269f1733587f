// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.stream.Stream;

/** Why a text is no origin: the rule that it breaks, and what the rule's sentences need to know. */
final class MalformedOriginException extends Exception {

  private static final long serialVersionUID = 1;

  private final Rule rule;
  private final String[] details;

  /**
   * @param details the rule's arguments after the value itself
   */
  MalformedOriginException(Rule rule, String... details) {
    super(rule.id(), null, false, false);
    this.rule = rule;
    this.details = details;
  }

  Rule rule() {
    return rule;
  }

  /** The rule's arguments. */
  Object[] arguments(String value) {
    return Stream.concat(Stream.of(value), Stream.of(details)).toArray();
  }
}
