// Generated. Edit the annotations of the resource, not this file.
package com.acme.plain;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link PlainResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class PlainResource_Cors extends ResourceCors {
  public PlainResource_Cors() {
    super(1, "1f128798bbc43745");
  }

  @Override
  public void describe(CorsTable table) {
    table.path("plain");
    table.endpoint("GET", "{id}", "read()").reads("");
  }
}
