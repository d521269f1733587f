// SPDX-License-Identifier: Apache-2.0
import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** In the unnamed package, nested, one of them a record. */
public interface Outer {

  @Path("inner")
  @CrossOrigin(origins = "https://app.example.com")
  class Inner {

    @GET
    public String get() {
      return "";
    }

    @Path("innermost")
    public record Innermost(String name) {

      @GET
      public String get(Inner.Innermost[] others, Inner other) {
        return "";
      }
    }
  }
}
