// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

/**
 * Why a case cannot be asked of this library. A reason holds only as long as the feature is
 * missing; {@link Features} finds out, so that a case is run as soon as it can be.
 */
enum NotApplicable {
  PUBLIC_SUFFIX("the compiler does not know public suffixes"),
  PRIVATE_NETWORK("the private-network header of a draft that browsers gave up"),
  LOWER_CASE_VERB("Jersey dispatches verbs in upper case only"),
  NOT_TYPED("Java's types exclude it"),
  REPEATED("the same as another case"),
  STATUS_IS_CONFIGURED("the preflight's status is a setting of the application, not of a policy");

  private final String reason;

  NotApplicable(String reason) {
    this.reason = reason;
  }

  @Override
  public String toString() {
    return reason;
  }
}
