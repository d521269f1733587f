// Generated. Edit the annotations of the resource, not this file.
package com.acme.pets.dogs;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link DogResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class DogResource_Cors extends ResourceCors {
  public DogResource_Cors() {
    super(1, "bbce99c2b5ecbf8c");
  }

  @Override
  public void describe(CorsTable table) {
    table.path("/dogs");
    table.endpoint("GET", "", "get()").reads("");
  }
}
