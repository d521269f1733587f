// Generated. Edit the annotations of the resource, not this file.
package com.acme.files;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link FileResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class FileResource_Cors extends ResourceCors {
  public FileResource_Cors() {
    super(1, "3277dc0f76583c62");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow fileResource = table.policy("FileResource")
        .origins("https://editor.example.com"); // FileResource

    table.path("files/{path: .*}");
    table.endpoint("HEAD", "", "head()").filter(fileResource).preflight("");
    table.endpoint("LOCK", "", "lock()").filter(fileResource).preflight("");
    table.endpoint("OPTIONS", "", "options()").filter(fileResource).preflight("");
    table.endpoint("PATCH", "", "patch(java.lang.String)").filter(fileResource).preflight("content-type");
  }
}
