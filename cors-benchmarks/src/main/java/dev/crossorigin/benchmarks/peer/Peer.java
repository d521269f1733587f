// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.peer;

import dev.crossorigin.benchmarks.scene.Exchange;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CORS code of one origin, and the cheapest surroundings in which it does its work. */
public interface Peer {

  /** What it can be configured to do. */
  Set<Scenario> scenarios();

  /** The surroundings alone: the same request and response, and no CORS code. */
  Exchange fixture(Scenario scenario);

  /** The surroundings with the CORS code. */
  Exchange filter(Scenario scenario);

  /** A header of a response that one of its exchanges returned, null if it is not there. */
  @Nullable String header(Object response, String name);
}
