// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.SameOriginOnly;
import dev.crossorigin.Tolerate;
import dev.crossorigin.resource.governed.Governed;
import dev.crossorigin.resource.governed.below.Ungoverned;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @CrossOrigin(origins = "https://a.example")
  public static class Policy {

    @GET
    @SameOriginOnly
    public void first() {}

    @CrossOrigin(
        origins = "*",
        allowCredentials = false,
        tolerate = @Tolerate(value = Tolerate.Risk.NULL_ORIGIN, reason = "a \"frame\""))
    public void second() {}
  }

  /** A subclass is another place on the chain, but adds no annotation to it. */
  public static class Inherits extends Policy {}

  public static class Overrides extends Policy {

    @Override
    public void first() {}
  }

  public static class OverridesWithPolicy extends Policy {

    @Override
    @SameOriginOnly
    public void first() {}
  }

  interface Api<T> {

    @CrossOrigin(origins = "https://a.example")
    void add(T element);
  }

  public static class Implementation implements Api<String> {

    @Override
    public void add(String element) {}
  }

  public static class Elsewhere {

    public void add(String element) {}

    public void add(Object element) {}
  }

  @Deprecated
  public static class WithoutPolicy extends Elsewhere {

    @GET
    public void get() {}

    @CrossOrigin(origins = "*")
    void hidden() {}
  }

  @Test
  void is_sixteen_hexadecimal_digits() {
    assertThat(of(Policy.class)).matches("[0-9a-f]{16}");
    assertThat(of(WithoutPolicy.class)).matches("[0-9a-f]{16}");
  }

  /** Generated classes hold fingerprints, so how they are made may not change within a format. */
  @Test
  void stays_what_it_is_from_release_to_release() {
    assertThat(of(Implementation.class)).isEqualTo("c32e4efc8ff85838");
    assertThat(of(Routes.class)).isEqualTo("1caad79886b79b3f");
  }

  @Test
  void covers_what_stands_on_the_chain_and_nothing_else() {
    assertThat(of(Inherits.class)).isEqualTo(of(Policy.class)).isEqualTo(of(Overrides.class));
    assertThat(of(OverridesWithPolicy.class)).isNotEqualTo(of(Policy.class));
    assertThat(of(Implementation.class)).isNotEqualTo(of(Elsewhere.class));
  }

  @Path("pets")
  public static class Routes {

    @GET
    @Path("{id}")
    public void get() {}

    @Path("toys")
    public Policy toys() {
      return new Policy();
    }
  }

  /** Inherits the routes as they are. */
  public static class SameRoutes extends Routes {}

  @Path("pet")
  public static class OtherPath extends Routes {}

  public static class OtherVerb extends Routes {

    @Override
    @POST
    @Path("{id}")
    public void get() {}
  }

  public static class OtherTemplate extends Routes {

    @Override
    @GET
    @Path("{name}")
    public void get() {}
  }

  public static class OneRouteMore extends Routes {

    @GET
    public void list() {}
  }

  public static class OtherLocator extends Routes {

    @Override
    @Path("toy")
    public Policy toys() {
      return new Policy();
    }
  }

  public static class OtherTarget extends Routes {

    @Override
    public Inherits toys() {
      return new Inherits();
    }
  }

  /** What it reads is left out. */
  public static class OtherHeaders extends Routes {

    @HeaderParam("X-Page")
    private String page = "";

    public String page() {
      return page;
    }
  }

  @Test
  void covers_the_routes() {
    assertThat(of(SameRoutes.class)).isEqualTo(of(Routes.class)).isEqualTo(of(OtherHeaders.class));
    assertThat(
            Stream.of(
                    Routes.class,
                    OtherPath.class,
                    OtherVerb.class,
                    OtherTemplate.class,
                    OneRouteMore.class,
                    OtherLocator.class,
                    OtherTarget.class)
                .map(FingerprintTest::of))
        .doesNotHaveDuplicates();
  }

  @Test
  void covers_the_very_package_of_the_class() {
    assertThat(of(Governed.class)).isNotEqualTo(of(Ungoverned.class));
    assertThat(Fingerprint.hasPolicy(ReflectionLens.of(Governed.class))).isTrue();
    assertThat(Fingerprint.hasPolicy(ReflectionLens.of(Ungoverned.class))).isFalse();
    assertThat(Fingerprint.hasPolicy(ReflectionLens.of(Elsewhere.class))).isFalse();
  }

  @Test
  void does_not_depend_on_the_order_of_members_or_annotations() {
    assertThat(Fingerprint.of(new Reversed(ReflectionLens.of(Policy.class))))
        .isEqualTo(of(Policy.class));
  }

  @Test
  void a_policy_is_seen_wherever_it_stands_on_the_chain() {
    assertThat(List.of(Policy.class, Inherits.class, Overrides.class, Implementation.class))
        .allSatisfy(type -> assertThat(Fingerprint.hasPolicy(ReflectionLens.of(type))).isTrue());
  }

  @Test
  void other_annotations_and_methods_that_are_not_public_are_no_policy() {
    assertThat(Fingerprint.hasPolicy(ReflectionLens.of(WithoutPolicy.class))).isFalse();
  }

  @Test
  void annotations_are_printed_with_every_value_that_is_not_the_default() {
    AnnotationLens annotation =
        ReflectionLens.of(Policy.class).publicMethods().get(1).annotations().get(0);

    assertThat(AnnotationText.annotation(annotation))
        .isEqualTo(
            "@dev.crossorigin.CrossOrigin(origins = {\"*\"}, tolerate ="
                + " {@dev.crossorigin.Tolerate(reason = \"a \\\"frame\\\"\", value ="
                + " NULL_ORIGIN)})");
  }

  private static String of(Class<?> type) {
    return Fingerprint.of(ReflectionLens.of(type));
  }

  /** The same type, but everything in it comes the other way round. */
  private record Reversed(TypeLens type) implements TypeLens {

    @Override
    public String name() {
      return type.name();
    }

    @Override
    public boolean isInterface() {
      return type.isInterface();
    }

    @Override
    public boolean isAbstract() {
      return type.isAbstract();
    }

    @Override
    public Optional<TypeLens> superclass() {
      return type.superclass();
    }

    @Override
    public List<TypeLens> interfaces() {
      return reversed(type.interfaces());
    }

    @Override
    public List<MethodLens> publicMethods() {
      return reversed(type.publicMethods());
    }

    @Override
    public Optional<MethodLens> declares(MethodLens method) {
      return type.declares(method);
    }

    @Override
    public List<ParameterLens> fields() {
      return reversed(type.fields());
    }

    @Override
    public List<ParameterLens> properties() {
      return reversed(type.properties());
    }

    @Override
    public List<ParameterLens> constructorParameters() {
      return reversed(type.constructorParameters());
    }

    @Override
    public List<AnnotationLens> annotations() {
      return reversed(type.annotations());
    }

    @Override
    public List<AnnotationLens> packageAnnotations() {
      return reversed(type.packageAnnotations());
    }

    private static <T> List<T> reversed(List<T> list) {
      List<T> reversed = new ArrayList<>(list);
      Collections.reverse(reversed);
      return reversed;
    }
  }
}
