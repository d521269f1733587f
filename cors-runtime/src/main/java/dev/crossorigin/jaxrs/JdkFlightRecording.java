// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Refusal;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Loaded only where the platform has the module {@code jdk.jfr}. Leaves the Flight Recorder alone
 * until somebody else has set it up: to make our event known to it is to start it, and that is a
 * good part of a start.
 */
final class JdkFlightRecording implements FlightRecording {

  @Override
  public boolean isOn() {
    return FlightRecorder.isInitialized() && Known.TYPE.isEnabled();
  }

  @Override
  public void record(Decision decision, @Nullable Refusal refusal, String template, String policy) {
    if (isOn()) {
      DecisionEvent event = new DecisionEvent();
      event.outcome = decision.words();
      event.reason = refusal == null ? "" : refusal.id() + " " + refusal.sentence();
      event.template = template;
      event.policy = policy;
      event.commit();
    }
  }

  /** The event, once it is known to the Flight Recorder. */
  private static final class Known {

    static final EventType TYPE = EventType.getEventType(DecisionEvent.class);
  }
}
