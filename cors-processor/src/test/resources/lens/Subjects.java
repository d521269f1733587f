// SPDX-License-Identifier: Apache-2.0
package lens;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.Tolerate;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is hard to see alike from sources, from class files and through reflection. */
public final class Subjects {

  private Subjects() {}

  public enum Color {
    RED
  }

  @Retention(RetentionPolicy.RUNTIME)
  public @interface Everything {
    int number() default 1;

    char character() default 'c';

    long big() default 1L << 40;

    double fraction() default 0.5;

    float small() default 0.25f;

    byte tiny() default -1;

    boolean yes() default true;

    Color color() default Color.RED;

    Color[] colors() default {Color.RED, Color.RED};

    Class<?> type() default Map.Entry.class;

    Class<?>[] types() default {int.class, String[].class, void.class};

    String[] none() default {};

    Everywhere nested() default @Everywhere;
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.METHOD})
  public @interface Everywhere {}

  @Retention(RetentionPolicy.RUNTIME)
  @HttpMethod("brew")
  public @interface Brew {}

  public interface Root<T> {

    @GET
    @Path("generic")
    T generic(T value, List<? extends T> more);

    default void fromInterface() {}

    static void staticOfInterface() {}
  }

  public interface Api<T extends Comparable<T>> extends Root<T> {

    @POST
    @Consumes({"application/json", "text/plain"})
    @CrossOrigin(exposedHeaders = {})
    void bounded(T value, Map.Entry<T, int[][]> entry, T... rest);
  }

  /** Not public: its public methods reach Main through bridges. */
  abstract static class Hidden<T> {

    @PUT
    public void lost() {}

    public final void finalMethod() {}

    public static void staticMethod() {}

    public T bridged(T value) {
      return value;
    }
  }

  public abstract static class Middle<T> extends Hidden<T> {

    @HeaderParam("X-Field")
    protected String field;

    @CookieParam("c")
    private int cookie;

    public Object covariant() {
      return null;
    }

    public void overloaded(int number) {}

    public void overloaded(long number) {}

    protected void notPublic() {}

    public static void hiding() {}

    public abstract void implemented();

    @HeaderParam("X-Setter")
    protected void setProperty(String value) {}

    public void setTwo(String one, String two) {}

    public static void setStatic(String value) {}

    public Middle<T> setFluent(String value) {
      return this;
    }
  }

  @Path("subjects/{\u00e9: \\d+}")
  @CrossOrigin(
      origins = {"https://a.example", "quote\" backslash\\ tab\t"},
      maxAge = 60,
      tolerate = @Tolerate(value = Tolerate.Risk.NULL_ORIGIN, reason = "r"))
  public static class Main extends Middle<String> implements Api<String>, Cloneable {

    public Main() {}

    public Main(@HeaderParam("X-Constructor") String header, @BeanParam Bean bean) {}

    @Override
    public String generic(String value, List<? extends String> more) {
      return value;
    }

    @Override
    @SameOriginOnly
    public void bounded(String value, Map.Entry<String, int[][]> entry, String... rest) {}

    @Override
    public String covariant() {
      return "";
    }

    @Override
    @Everything(number = 2, color = Color.RED, none = "one", type = int.class)
    public void implemented() {}

    public static void hiding() {}

    @Brew
    @Path("brew/{id}")
    public @Everywhere int brew(
        @PathParam("id") @Everywhere int number,
        @Everywhere String[] texts,
        Map<String, @Everywhere Color>[] maps,
        @FormParam("f") Map.Entry<?, ?> entry) {
      return number;
    }

    public <E extends Comparable<E> & Supplier<E>> E generics(E both, List<E>[] lists) {
      return both;
    }

    @Path("locator")
    public Class<? extends Api<String>> locator() {
      return null;
    }

    @Path("wildcard")
    public Class<?> wildcard() {
      return null;
    }

    @SuppressWarnings("rawtypes")
    @Path("raw")
    public Class raw() {
      return null;
    }

    @Path("variable")
    public <T extends Main> Class<T> variable() {
      return null;
    }

    @Path("array")
    public Class<String[]> array() {
      return null;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  public static class Bean {

    @HeaderParam("X-Bean")
    public String header;

    @BeanParam
    public Bean again;

    @FormParam("f")
    public void setForm(String value) {}
  }

  /** Inherits an implementation for an interface that its superclass does not name. */
  public static class Adopting extends Adopted implements Adoption {}

  public static class Adopted {

    public void adopt(Object value) {}
  }

  public interface Adoption {

    @GET
    void adopt(Object value);
  }

  /** A bridge of its own for what the superclass implements with another erasure. */
  public static class Crossing extends Comparing<String> implements Comparator<String> {}

  public abstract static class Comparing<T> {

    public int compare(T one, T other) {
      return 0;
    }
  }

  @Path("record")
  public record Recorded(@HeaderParam("X-Record") String header, List<String> list) {

    @GET
    public String get(@BeanParam Recorded other) {
      return header;
    }
  }

  static class PackagePrivate extends Hidden<Integer> {}

  public static class BelowPackagePrivate extends PackagePrivate {}

  public static class BelowBridges extends BelowPackagePrivate {}

  interface HiddenDefaults {

    @GET
    default void inherited() {}
  }

  public static class WithHiddenDefaults implements HiddenDefaults {}

  public abstract static class Diamond implements Left, Right {}

  public interface Left {

    @GET
    Object both();
  }

  public interface Right {

    String both();
  }

  public static class DiamondImplemented extends Diamond {

    @Override
    public String both() {
      return "";
    }
  }
}
