// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stops an application from starting with a policy that is wrong, missing or out of date, or a
 * running one from taking such a policy over.
 */
public final class CorsDeploymentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  CorsDeploymentException(List<Finding> findings) {
    this("CORS cannot be deployed", findings.stream().distinct().toList());
  }

  private CorsDeploymentException(String summary, List<Finding> findings) {
    super(message(summary, findings));
    this.findings = findings;
  }

  static CorsDeploymentException ofReload(List<Finding> findings) {
    return new CorsDeploymentException(
        "CORS policies cannot be reloaded and stay as they were",
        findings.stream().distinct().toList());
  }

  /** Everything found, each with its rule. */
  public List<Finding> findings() {
    return findings;
  }

  private static String message(String summary, List<Finding> findings) {
    return findings.stream()
        .map(Finding::text)
        .collect(Collectors.joining("\n", summary + " (" + findings.size() + " found):\n", ""));
  }
}
