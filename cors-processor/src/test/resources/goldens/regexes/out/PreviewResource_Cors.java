// Generated. Edit the annotations of the resource, not this file.
package com.acme.previews;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link PreviewResource}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class PreviewResource_Cors extends ResourceCors {
  public PreviewResource_Cors() {
    super(1, "aa9a8ee70cbc11cb");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow previewResource = table.policy("PreviewResource")
        .origins("https://app.example.com") // PreviewResource
        .originRegex("https://[^.\"\\\\]+\\.example\\.com", "dfa1;h;t;t;p;s;:;/;/;%00-%21#-%2d/-[]-%7f;%00-%21#-%2d/-[]-%7f>9,.;e;x;a;m;p;l;e;.;c;o;m;!") // PreviewResource
        .originRegex("https://pr-\\d+\\.example\\.com(:\\d+)?", "dfa1;h;t;t;p;s;:;/;/;p;r;%2d;0-9;.,0-9>12;e;x;a;m;p;l;e;.;c;o;m;!:;0-9;!0-9>26") // PreviewResource
        .maxAge(600); // PreviewResource
    PolicyRow only = table.policy("PreviewResource.only")
        .originRegex("https?://kiosk-[0-9]\\.example", "dfa1;h;t;t;p;:,s>6;/>7;:>5;/;k;i;o;s;k;%2d;0-9;.;e;x;a;m;p;l;e;!") // PreviewResource.only()
        .allowCredentials() // PreviewResource.only()
        .maxAge(600) // PreviewResource
        .tolerate("INSECURE_ORIGIN", "plant network"); // PreviewResource.only()

    table.path("previews");
    table.endpoint("GET", "", "both()").filter(previewResource).preflight("");
    table.endpoint("GET", "only", "only()").filter(only).preflight("");
  }
}
