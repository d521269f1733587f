// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Stops an application from starting with a policy that is wrong, missing or out of date. */
public final class CorsDeploymentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  CorsDeploymentException(List<Finding> findings) {
    super(message(distinct(findings)));
    this.findings = distinct(findings);
  }

  /** Everything found, each with its rule. */
  public List<Finding> findings() {
    return findings;
  }

  /** What several policies share, each of them finds. */
  private static List<Finding> distinct(List<Finding> findings) {
    return findings.stream().distinct().toList();
  }

  private static String message(List<Finding> findings) {
    return findings.stream()
        .map(Finding::text)
        .collect(
            Collectors.joining(
                "\n", "CORS cannot be deployed (" + findings.size() + " found):\n", ""));
  }
}
