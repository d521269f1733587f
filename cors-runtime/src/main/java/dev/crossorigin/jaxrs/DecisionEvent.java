// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** What was decided about one request of another origin. Holds nothing that a client wrote. */
@Name("dev.crossorigin.Decision")
@Label("CORS decision")
@Description("What was decided about a request of another origin, and why")
@Category("CORS")
@Enabled(false)
@StackTrace(false)
final class DecisionEvent extends Event {

  @Label("Outcome")
  String outcome = "";

  @Label("Reason")
  String reason = "";

  @Label("Template")
  String template = "";

  @Label("Policy")
  String policy = "";
}
