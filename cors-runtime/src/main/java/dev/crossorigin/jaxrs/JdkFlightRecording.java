// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Refusal;
import jdk.jfr.EventType;
import org.jspecify.annotations.Nullable;

/** Loaded only where the platform has the module {@code jdk.jfr}. */
final class JdkFlightRecording implements FlightRecording {

  private final EventType type = EventType.getEventType(DecisionEvent.class);

  @Override
  public boolean isOn() {
    return type.isEnabled();
  }

  @Override
  public void record(Decision decision, @Nullable Refusal refusal, String template, String policy) {
    DecisionEvent event = new DecisionEvent();
    if (event.isEnabled()) {
      event.outcome = decision.words();
      event.reason = refusal == null ? "" : refusal.id() + " " + refusal.sentence();
      event.template = template;
      event.policy = policy;
      event.commit();
    }
  }
}
