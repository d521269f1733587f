// Generated. Edit the annotations of the resource, not this file.
package com.acme.names;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link Default}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class Default_Cors extends ResourceCors {
  public Default_Cors() {
    super(1, "736ac4b855ba424a");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow \u00fcberInt = table.policy("Default.\u00fcber")
        .origins("https://a.example") // Default
        .maxAge(4); // Default.\u00fcber(int)
    PolicyRow \u00fcberStringPolicyRow = table.policy("Default.\u00fcber")
        .origins("https://a.example") // Default
        .maxAge(3); // Default.\u00fcber(String, PolicyRow)
    PolicyRow tablePolicy = table.policy("Default.table")
        .origins("https://a.example") // Default
        .maxAge(1); // Default.table()
    PolicyRow \u00fcber = table.policy("Default.\u00fcber")
        .origins("https://a.example") // Default
        .maxAge(2); // Default.\u00fcber()

    table.path("/caf\u00e9/\"quoted\"/{rest: .*/}");
    table.endpoint("GET", "$dollar", "\u00fcber(int)").filter(\u00fcberInt).preflight("");
    table.endpoint("GET", "overload", "\u00fcber(java.lang.String,com.acme.names.Default$PolicyRow)").filter(\u00fcberStringPolicyRow).preflight("");
    table.endpoint("GET", "table", "table()").filter(tablePolicy).preflight("");
    table.endpoint("GET", "{n: \\d+}", "\u00fcber()").filter(\u00fcber).preflight("");
  }
}
