// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.check;

import dev.crossorigin.processor.check.CheckedResource.Access;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An application whose policy passed the gate, if it did.
 *
 * @param type the application class, or the feature that deploys the policies
 * @param policy empty if it was refused
 * @param findings everything found on the way
 */
public record CheckedApplication(
    TypeElement type, Optional<Access.Shared> policy, List<LocatedFinding> findings) {

  /** Keeps an immutable copy. */
  public CheckedApplication {
    findings = List.copyOf(findings);
  }
}
