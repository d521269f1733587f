// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

/** What can become of a request of another origin. */
enum Decision {
  PREFLIGHT_ALLOWED("preflight allowed"),
  PREFLIGHT_REFUSED("preflight refused"),
  ALLOWED("allowed"),
  /** Served, but the browser keeps the answer from the page. */
  NOT_ALLOWED("not allowed"),
  /** Answered 403 before the resource method ran. */
  REJECTED("rejected");

  private final String words;

  Decision(String words) {
    this.words = words;
  }

  /** For logs and events. */
  String words() {
    return words;
  }
}
