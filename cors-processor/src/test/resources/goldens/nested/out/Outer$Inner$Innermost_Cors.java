// Generated. Edit the annotations of the resource, not this file.
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.ResourceCors;
import javax.annotation.processing.Generated;

/**
 * CORS of {@link Outer.Inner.Innermost}. Edit its annotations, not this table.
 */
@Generated("dev.crossorigin.processor.CorsProcessor")
public final class Outer$Inner$Innermost_Cors extends ResourceCors {
  public Outer$Inner$Innermost_Cors() {
    super(1, "c091b591a08e4b9e");
  }

  @Override
  public void describe(CorsTable table) {
    table.path("innermost");
    table.endpoint("GET", "", "get(Outer$Inner$Innermost[],Outer$Inner)").reads("");
  }
}
