// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.lookup;

import dev.crossorigin.route.RouteClass;
import dev.crossorigin.route.RouteTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Route tables that differ only in how many templates there are. */
public final class Shelves {

  private Shelves() {}

  /** A table of this many templates, each a resource class of its own. */
  public static RouteTable<String> of(int templates) {
    return RouteTable.of(IntStream.range(0, templates).mapToObj(i -> shelf(i)).toList());
  }

  /** Paths that every table of ten templates or more serves. */
  public static List<String> paths() {
    return IntStream.range(0, 8).mapToObj(i -> name(i) + "/books/4711").toList();
  }

  private static RouteClass<String> shelf(int number) {
    return new RouteClass<>(
        "Shelf" + number,
        name(number),
        List.of(new RouteClass.Route<>("GET", "books/{id}", "book")),
        List.of());
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "shelf-%05d", number);
  }
}
