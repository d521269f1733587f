// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.Refusal;
import org.jspecify.annotations.Nullable;

/** Where decisions are recorded. A platform may lack the Flight Recorder's module. */
interface FlightRecording {

  /** The Flight Recorder, or nothing where there is none. */
  static FlightRecording ofThisPlatform() {
    try {
      return OptionalApi.isPresent("jdk.jfr.Event") ? new JdkFlightRecording() : new None();
    } catch (LinkageError incomplete) {
      return new None();
    }
  }

  /** Whether a recording runs that wants the events. */
  boolean isOn();

  /**
   * Records a decision, if somebody wants it.
   *
   * @param refusal why, null if nothing was refused
   * @param template that the request matched, empty if none
   * @param policy its name, empty if none applied
   */
  void record(Decision decision, @Nullable Refusal refusal, String template, String policy);

  /** Records nothing. */
  final class None implements FlightRecording {

    @Override
    public boolean isOn() {
      return false;
    }

    @Override
    public void record(
        Decision decision, @Nullable Refusal refusal, String template, String policy) {}
  }
}
