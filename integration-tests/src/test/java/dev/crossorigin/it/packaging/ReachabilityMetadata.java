// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What native-image reads, as its schema 1.0.0 has it, as far as we use it: anything else in a file
 * is an error, and so is a name that is missing.
 */
record ReachabilityMetadata(
    @Nullable String comment, @Nullable List<Type> reflection, @Nullable List<Resource> resources) {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static ReachabilityMetadata read(InputStream file) throws IOException {
    return STRICT.readValue(file, ReachabilityMetadata.class);
  }

  List<Type> types() {
    return Objects.requireNonNullElse(reflection, List.of());
  }

  List<String> globs() {
    return Objects.requireNonNullElse(resources, List.<Resource>of()).stream()
        .map(Resource::glob)
        .toList();
  }

  record Type(
      @JsonProperty(required = true) String type,
      @Nullable String reason,
      @Nullable List<Method> methods,
      @Nullable List<Field> fields,
      boolean allDeclaredMethods,
      boolean allPublicMethods) {

    /** Whether it has the members that are named; of methods, we name constructors alone. */
    boolean describes(Class<?> found) {
      return Objects.requireNonNullElse(methods, List.<Method>of()).stream()
              .allMatch(
                  method ->
                      method.equals(new Method("<init>", List.of()))
                          && Stream.of(found.getDeclaredConstructors())
                              .anyMatch(constructor -> constructor.getParameterCount() == 0))
          && Objects.requireNonNullElse(fields, List.<Field>of()).stream()
              .allMatch(
                  field ->
                      Stream.of(found.getDeclaredFields())
                          .anyMatch(declared -> declared.getName().equals(field.name())));
    }
  }

  record Method(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) List<String> parameterTypes) {}

  record Field(@JsonProperty(required = true) String name) {}

  record Resource(@JsonProperty(required = true) String glob, @Nullable String reason) {}
}
