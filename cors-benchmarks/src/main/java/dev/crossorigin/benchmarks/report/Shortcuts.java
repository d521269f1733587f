// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.report;

import dev.crossorigin.benchmarks.peer.Peer;
import dev.crossorigin.benchmarks.peer.Subject;
import dev.crossorigin.benchmarks.scene.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What code leaves out of the work that it is compared on: seen by running it once. */
public final class Shortcuts {

  /** Where it is to be allowed. */
  public static final String REFUSES = "refuses it";

  private Shortcuts() {}

  /** In a few words each; empty if the answer is complete. */
  public static List<String> of(Subject subject, Scenario scenario) throws Exception {
    Peer peer = subject.peer();
    Object response = peer.filter(scenario).serve();
    boolean allowed = peer.header(response, "Access-Control-Allow-Origin") != null;
    List<String> shortcuts = new ArrayList<>();
    if (scenario.isDecided() && allowed != scenario.isAllowed()) {
      shortcuts.add(allowed ? wronglyAllowed(scenario) : REFUSES);
    }
    if (peer.header(response, "Vary") == null) {
      shortcuts.add("no `Vary`");
    }
    return shortcuts;
  }

  /** Browsers compare for themselves what the answer lists. */
  private static String wronglyAllowed(Scenario scenario) {
    return scenario.isOriginAllowed() ? "leaves it to the browser" : "allows it";
  }
}
