// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import dev.crossorigin.spi.CorsTable;
import dev.crossorigin.spi.ResourceCors;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table says when start-up asks it. */
final class RecordedTable {

  private final Map<String, List<String>> strings = new HashMap<>();

  private RecordedTable() {}

  /** Loads a generated table, and asks it. */
  static RecordedTable of(Compilation compilation, String name)
      throws ReflectiveOperationException {
    RecordedTable recorded = new RecordedTable();
    load(compilation.load(), name).describe(recorded.recorder(CorsTable.class));
    return recorded;
  }

  static ResourceCors load(ClassLoader loader, String name) throws ReflectiveOperationException {
    return (ResourceCors) loader.loadClass(name).getConstructor().newInstance();
  }

  /** The strings that are passed to a method of the rows, in order. */
  List<String> passedTo(String method) {
    return strings.getOrDefault(method, List.of());
  }

  private <T> T recorder(Class<T> type) {
    Object recorder =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Class<?> next = method.getReturnType();
              strings
                  .computeIfAbsent(method.getName(), name -> new ArrayList<>())
                  .addAll(strings(arguments));
              return next.isInterface() ? recorder(next) : null;
            });
    return type.cast(recorder);
  }

  private static List<String> strings(Object @Nullable [] arguments) {
    return Stream.ofNullable(arguments)
        .flatMap(Stream::of)
        .flatMap(each -> each instanceof Object[] many ? Stream.of(many) : Stream.of(each))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }
}
