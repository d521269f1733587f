// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.crossorigin.SameOriginOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ResourceReaderTest {

  @Path("pets")
  public static class Pets {

    @GET
    public String list() {
      return "";
    }

    @DELETE
    @Path("{id}")
    public void remove(String id) {}

    @Path("{id}/visits")
    public Visits visits() {
      return new Visits();
    }

    public void nothing() {}

    @PUT
    void hidden() {}

    @Override
    public String toString() {
      return "";
    }
  }

  public static class Visits {

    @GET
    public String all() {
      return "";
    }
  }

  @Test
  void reads_resource_methods_and_locators_of_public_methods() {
    ResourceModel pets = read(Pets.class);

    assertThat(pets.path()).contains("pets");
    assertThat(endpoints(pets))
        .containsExactly("GET  list()", "DELETE {id} remove(java.lang.String)");
    assertThat(pets.locators())
        .singleElement()
        .satisfies(
            locator -> {
              assertThat(locator.path()).isEqualTo("{id}/visits");
              assertThat(locator.target().map(TypeLens::name)).contains(Visits.class.getName());
            });
  }

  public static class Nothing {
    public void set() {}
  }

  @Path("only/a/path")
  public static class OnlyAPath {}

  @Test
  void a_class_without_resource_method_or_locator_is_no_resource() {
    assertThat(ResourceReader.read(ReflectionLens.of(Nothing.class))).isEmpty();
    assertThat(ResourceReader.read(ReflectionLens.of(OnlyAPath.class))).isEmpty();
  }

  @HttpMethod("patcH")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Patch {}

  public static class Designators {

    @Patch
    public void patch() {}

    @GET
    @POST
    public void two() {}
  }

  @Test
  void designators_are_upper_cased_as_jersey_dispatches_them() {
    assertThat(endpoints(read(Designators.class))).contains("PATCH  patch()");
  }

  @Test
  void every_designator_of_a_method_can_be_seen() {
    List<MethodLens> methods = ReflectionLens.of(Designators.class).publicMethods();

    assertThat(methods)
        .extracting(ResourceReader::verbs)
        .containsExactly(List.of("PATCH"), List.of("GET", "POST"));
  }

  interface Api<T> {

    @GET
    @Path("one")
    T one();

    @POST
    @Consumes("application/xml")
    void add(T element);

    @GET
    @Path("default")
    default String defaulted() {
      return "";
    }
  }

  interface NarrowApi extends Api<String> {

    @Override
    String one();
  }

  @Path("impl")
  public static class Implementation implements NarrowApi {

    @Override
    public String one() {
      return "";
    }

    @Override
    @SameOriginOnly
    public void add(String element) {}
  }

  @Test
  void annotations_come_from_the_method_that_is_overridden_however_far_away() {
    ResourceModel model = read(Implementation.class);

    assertThat(endpoints(model))
        .containsExactly("POST  add(java.lang.String)", "GET default defaulted()", "GET one one()");
    ResourceModel.Endpoint add = model.endpoints().get(0);
    assertThat(add.definedBy().key()).isEqualTo("add(java.lang.Object)");
    assertThat(add.method().annotation(SameOriginOnly.class.getName())).isPresent();
    assertThat(add.consumes()).containsExactly("application/xml");
  }

  @Path("cut")
  public static class Cut implements Api<String> {

    @Override
    @Produces("text/plain")
    public String one() {
      return "";
    }

    @Override
    public void add(@DefaultValue("x") String element) {}
  }

  @Test
  void any_jakarta_rest_annotation_on_the_override_cuts_the_inheritance() {
    assertThat(endpoints(read(Cut.class))).containsExactly("GET default defaulted()");
  }

  public static class Base {

    @GET
    public String get() {
      return "";
    }
  }

  interface Other {

    @POST
    String get();
  }

  @Path("super")
  public static class SuperclassFirst extends Base implements Other {

    @Override
    public String get() {
      return "";
    }
  }

  public static class Plain {

    public String get() {
      return "";
    }
  }

  @Path("inherited")
  public static class Inherited extends Plain implements Other {}

  @Test
  void superclasses_come_before_interfaces() {
    assertThat(endpoints(read(SuperclassFirst.class))).containsExactly("GET  get()");
  }

  @Test
  void an_inherited_implementation_does_not_see_the_interfaces_of_the_class_that_inherits_it() {
    assertThat(ResourceReader.read(ReflectionLens.of(Inherited.class))).isEmpty();
  }

  static class NotPublic {

    @GET
    public String lost() {
      return "";
    }
  }

  @Path("bridged")
  public static class Bridged extends NotPublic {

    @POST
    public void own() {}
  }

  /** The compiler puts a bridge into the public class, and runtimes do not look at bridges. */
  @Test
  void a_method_that_a_public_class_inherits_from_one_that_is_not_is_lost() {
    assertThat(endpoints(read(Bridged.class))).containsExactly("POST  own()");
  }

  @Path("a")
  interface WithPath {}

  interface Below extends WithPath {}

  @Path("b")
  @Produces("text/html")
  public static class WithPathToo extends Base implements WithPath {}

  @Consumes("application/json")
  @Produces("application/json")
  public static class TakesSuperclass extends WithPathToo implements WithPath {}

  public static class TakesInterface extends Base implements WithPath {}

  public static class IsTooFar extends Base implements Below {}

  @Path("")
  public static class Empty extends Base {}

  @Test
  void the_class_level_path_comes_from_superclasses_then_from_interfaces_named_directly() {
    assertThat(read(TakesSuperclass.class).path()).contains("b");
    assertThat(read(TakesInterface.class).path()).contains("a");
    assertThat(read(IsTooFar.class).path()).isEmpty();
    assertThat(read(Empty.class).path()).contains("");
  }

  @Test
  void class_level_media_types_come_from_the_type_that_has_the_path() {
    ResourceModel.Endpoint endpoint = read(TakesSuperclass.class).endpoints().get(0);

    assertThat(endpoint.consumes()).isEmpty();
    assertThat(endpoint.produces()).containsExactly("text/html");
  }

  @Path("types")
  @Consumes({"application/json, application/xml", "text/plain"})
  public static class Types {

    @POST
    public void inherits(String body) {}

    @PUT
    @Consumes("text/csv")
    @Produces("text/html")
    public void own(String body) {}
  }

  @Test
  void media_types_of_the_method_replace_those_of_the_class() {
    assertThat(read(Types.class).endpoints())
        .extracting(ResourceModel.Endpoint::consumes)
        .containsExactly(
            List.of("application/json", "application/xml", "text/plain"), List.of("text/csv"));
  }

  @Path("locators")
  public static class Locators {

    @Path("object")
    public Object object() {
      return "";
    }

    @Path("class")
    public Class<? extends Visits> classOf() {
      return Visits.class;
    }

    @Path("string")
    public String string() {
      return "";
    }

    @Path("array")
    public Visits[] array() {
      return new Visits[0];
    }

    @Path("raw")
    @SuppressWarnings("rawtypes")
    public Class raw() {
      return Visits.class;
    }

    @Path("itself")
    public Locators itself() {
      return this;
    }

    @Path("")
    public <T extends Visits> T here(Supplier<T> supplier) {
      return supplier.get();
    }

    @GET
    @Path("")
    public String withEmptyPath() {
      return "";
    }

    @GET
    public String withoutPath(@QueryParam("q") String query) {
      return "";
    }
  }

  @Test
  void a_locator_leads_to_the_type_it_returns_if_that_is_a_resource() {
    assertThat(read(Locators.class).locators())
        .extracting(ResourceModel.Locator::path, locator -> target(locator))
        .containsExactly(
            tuple("/", "Visits"),
            tuple("array", "unknown"),
            tuple("class", "Visits"),
            tuple("itself", "Locators"),
            tuple("object", "unknown"),
            tuple("raw", "unknown"),
            tuple("string", "unknown"));
  }

  @Test
  void an_empty_path_is_a_path() {
    assertThat(endpoints(read(Locators.class)))
        .containsExactly("GET  withoutPath(java.lang.String)", "GET / withEmptyPath()");
  }

  private static String target(ResourceModel.Locator locator) {
    Optional<String> name = locator.target().map(TypeLens::name);
    return name.map(binary -> binary.substring(binary.indexOf('$') + 1)).orElse("unknown");
  }

  private static ResourceModel read(Class<?> type) {
    return ResourceReader.read(ReflectionLens.of(type)).orElseThrow();
  }

  private static List<String> endpoints(ResourceModel model) {
    return model.endpoints().stream()
        .map(each -> each.verb() + " " + each.path() + " " + each.method().key())
        .toList();
  }
}
