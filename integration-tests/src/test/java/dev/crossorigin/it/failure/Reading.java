// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

/** Who can read an answer, and what caches are told. */
enum Reading {
  READABLE(
      "\u2713", "a page of an allowed origin reads it, no other does; all have `Vary: Origin`"),
  READABLE_UNSTORED(
      "\u2713 unstored",
      "a page of an allowed origin reads it, no other does; the server makes an error page of it,"
          + " forbids storing it, and drops `Vary`"),
  READABLE_ONLY(
      "\u2713 only",
      "a page of an allowed origin reads it, with `Vary: Origin`; for all others it is what the"
          + " server makes of an exception that nobody maps"),
  CLOSED("closed", "no page reads it; all have `Vary: Origin`"),
  UNTOUCHED("untouched", "nothing is added, no page reads it"),
  SERVER("server", "an answer of the server's own, with no header of any filter; no page reads it"),
  WRONG("wrong", "nothing of the above");

  private final String sign;
  private final String meaning;

  Reading(String sign, String meaning) {
    this.sign = sign;
    this.meaning = meaning;
  }

  /** As in the table. */
  String sign() {
    return sign;
  }

  /** As in the legend. */
  String meaning() {
    return meaning;
  }
}
