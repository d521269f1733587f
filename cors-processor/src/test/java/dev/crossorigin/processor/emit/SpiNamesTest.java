// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.EndpointRow;
import dev.crossorigin.spi.PolicyRow;
import dev.crossorigin.spi.ResourceCors;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.Test;

/**
 * Names are strings, so that the processor runs without the runtime; they must name what is there.
 */
class SpiNamesTest {

  @Test
  void every_type_exists() {
    assertThat(constants(ClassLiteral.class).map(SpiNamesTest::qualified))
        .containsExactlyInAnyOrder(
            ResourceCors.class.getName(),
            CorsTable.class.getName(),
            PolicyRow.class.getName(),
            Generated.class.getName(),
            Override.class.getName(),
            SuppressWarnings.class.getName());
  }

  @Test
  void every_method_exists() {
    Set<String> methods =
        Stream.of(ResourceCors.class, CorsTable.class, EndpointRow.class)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .map(Method::getName)
            .collect(Collectors.toSet());

    assertThat(constants(String.class)).isNotEmpty().allMatch(methods::contains);
  }

  private static String qualified(Object constant) {
    ClassLiteral type = (ClassLiteral) constant;
    return type.packageName() + "." + String.join(".", type.names());
  }

  private static Stream<Object> constants(Class<?> type) {
    return Arrays.stream(SpiNames.class.getDeclaredFields())
        .filter(field -> field.getType() == type)
        .map(SpiNamesTest::value);
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
