// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.io.IOException;

/** Another program listens on a port that the bookshop needs. The message says what to do. */
public final class PortTakenException extends IOException {

  private static final long serialVersionUID = 1;

  PortTakenException(int port, String remedy, IOException cause) {
    super("Port " + port + " is taken by another program. " + remedy, cause);
  }
}
