// Generated. Edit the annotations of the resource, not this file.
package com.acme.ledger;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link LedgerResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class LedgerResource_Cors extends ResourceCors {
  public LedgerResource_Cors() {
    super(1, "8b54bd9fd438ffb2");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow ledgerResource = table.policy("LedgerResource")
        .origins("https://app.example.com"); // LedgerResource

    table.path("ledger");
    table.endpoint("DELETE", "", "drop()").filter(ledgerResource).preflight("");
    table.endpoint("GET", "", "read()").filter(ledgerResource).preflight("");
    table.endpoint("HEAD", "", "probe()").filter(ledgerResource).preflight("");
    table.endpoint("POST", "", "book(java.lang.String)");
  }
}
