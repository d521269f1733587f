// Generated. Edit the annotations of the resource, not this file.
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link Outer.Inner}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class Outer$Inner_Cors extends ResourceCors {
  public Outer$Inner_Cors() {
    super(1, "54e7971ee10fa784");
  }

  @Override
  public void describe(CorsTable table) {
    PolicyRow inner = table.policy("Outer.Inner")
        .origins("https://app.example.com"); // Outer.Inner

    table.path("inner");
    table.endpoint("GET", "", "get()").filter(inner).preflight("");
  }
}
