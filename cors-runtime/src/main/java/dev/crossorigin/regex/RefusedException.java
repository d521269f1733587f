// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.io.Serial;

/** Carries a refusal from where it is found to {@link OriginRegex#compile}, and no further. */
final class RefusedException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final int position;
  private final String reason;
  private final String fix;

  RefusedException(int position, String reason, String fix) {
    super(reason, null, false, false);
    this.position = position;
    this.reason = reason;
    this.fix = fix;
  }

  int position() {
    return position;
  }

  String reason() {
    return reason;
  }

  String fix() {
    return fix;
  }
}
