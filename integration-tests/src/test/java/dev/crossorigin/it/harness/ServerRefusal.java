// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server refused an application. The message holds those of all causes. */
public final class ServerRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServerRefusal(ServerKind kind, Exception cause) {
    super(
        Stream.<Throwable>iterate(cause, it -> it != null, Throwable::getCause)
            .map(Throwable::toString)
            .collect(Collectors.joining("\n", kind + ": ", "")),
        cause);
  }
}
