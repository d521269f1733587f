// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.util.Optional;

/**
 * Reads a class as Jersey does: which of its methods are resource methods or locators, and which
 * annotations of supertypes count.
 */
public final class ResourceReader {

  private ResourceReader() {}

  /** The class as a resource; empty if it has neither resource method nor locator. */
  public static Optional<ResourceModel> read(TypeLens type) {
    throw new UnsupportedOperationException();
  }
}
