// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.browser;

/** What lies between a browser and a server. */
@FunctionalInterface
public interface Network {

  /** Sends a request and waits for its response. */
  Response send(Request request);
}
