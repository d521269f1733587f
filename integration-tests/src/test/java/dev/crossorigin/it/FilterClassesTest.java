// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.jaxrs.CorsFeature;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Jersey ignores a priority of zero or less that is given to {@code register}, and annotations of a
 * superclass: every class that it runs must carry its own.
 */
class FilterClassesTest {

  private static final List<Class<?>> KINDS =
      List.of(ContainerRequestFilter.class, ContainerResponseFilter.class, ExceptionMapper.class);

  /** Every concrete class of the runtime that Jersey calls on its way. */
  private static List<Class<?>> providers() throws Exception {
    URI jar = location();
    if (jar.getPath().endsWith(".jar")) {
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
        return providersBelow(files.getPath("/"));
      }
    }
    return providersBelow(Path.of(jar));
  }

  private static URI location() throws URISyntaxException {
    return Objects.requireNonNull(CorsFeature.class.getProtectionDomain().getCodeSource())
        .getLocation()
        .toURI();
  }

  private static List<Class<?>> providersBelow(Path root) throws IOException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("dev/crossorigin/jaxrs"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
        Class<?> type = load(name);
        if (!Modifier.isAbstract(type.getModifiers())
            && KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(type))) {
          found.add(type);
        }
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, CorsFeature.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void every_filter_carries_its_own_priority_at_the_end_of_its_chain() throws Exception {
    assertThat(providers())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            type -> {
              Priority priority = type.getDeclaredAnnotation(Priority.class);
              assertThat(priority).isNotNull();
              assertThat(priority.value())
                  .isIn(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
            });
  }

  @Test
  void exactly_one_request_filter_runs_before_matching_and_says_so_itself() throws Exception {
    assertThat(providers())
        .filteredOn(type -> type.isAnnotationPresent(PreMatching.class))
        .singleElement()
        .satisfies(
            type -> {
              assertThat(type.getDeclaredAnnotation(PreMatching.class)).isNotNull();
              assertThat(type.getDeclaredAnnotation(Priority.class).value())
                  .isEqualTo(Integer.MIN_VALUE);
            });
  }

  @Test
  void no_filter_asks_for_injection() throws Exception {
    assertThat(providers())
        .filteredOn(
            type ->
                ContainerRequestFilter.class.isAssignableFrom(type)
                    || ContainerResponseFilter.class.isAssignableFrom(type))
        .allSatisfy(
            type ->
                assertThat(
                        Arrays.stream(type.getDeclaredFields()).filter(FilterClassesTest::injected))
                    .isEmpty());
  }

  private static boolean injected(Field field) {
    return field.isAnnotationPresent(Context.class);
  }

  @Test
  void the_feature_is_the_only_service_and_has_a_priority_that_nobody_else_has() {
    List<Feature> features =
        ServiceLoader.load(Feature.class).stream()
            .filter(provider -> provider.type().getName().startsWith("dev.crossorigin."))
            .map(ServiceLoader.Provider::get)
            .toList();
    assertThat(features).singleElement().isExactlyInstanceOf(CorsFeature.class);
    // RESTEasy keeps only one discovered feature of each priority
    assertThat(CorsFeature.class.getDeclaredAnnotation(Priority.class).value()).isEqualTo(4173);
  }
}
