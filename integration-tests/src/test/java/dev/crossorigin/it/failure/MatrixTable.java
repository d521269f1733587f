// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.it.harness.ServerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was answered, in Markdown. Servers that answer alike share a column. */
final class MatrixTable {

  private final List<Row> rows;
  private final Map<ServerKind, Map<String, Cell>> cells = new EnumMap<>(ServerKind.class);

  MatrixTable(List<Row> rows) {
    this.rows = rows;
  }

  void put(Row row, ServerKind kind, Cell cell) {
    cells.computeIfAbsent(kind, key -> new HashMap<>()).put(row.name(), cell);
  }

  /** The table and the legend of what stands in it. */
  String markdown() {
    Map<List<String>, Set<ServerKind>> columns = new LinkedHashMap<>();
    for (ServerKind kind : ServerKind.values()) {
      columns.computeIfAbsent(column(kind), key -> EnumSet.noneOf(ServerKind.class)).add(kind);
    }
    StringBuilder text = new StringBuilder("| |");
    columns.values().forEach(kinds -> text.append(' ').append(heading(kinds)).append(" |"));
    text.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ").append(rows.get(i).name()).append(" |");
      for (List<String> column : columns.keySet()) {
        text.append(' ').append(column.get(i)).append(" |");
      }
      text.append('\n');
    }
    text.append('\n');
    for (Reading reading : readings()) {
      text.append("- **").append(reading.sign()).append("**: ").append(reading.meaning());
      text.append('\n');
    }
    return text.toString();
  }

  private List<String> column(ServerKind kind) {
    Map<String, Cell> answered = cells.getOrDefault(kind, Map.of());
    return rows.stream().map(row -> String.valueOf(answered.get(row.name()))).toList();
  }

  private Set<Reading> readings() {
    return cells.values().stream()
        .flatMap(answered -> answered.values().stream())
        .map(Cell::reading)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Versions of one runtime in one server are named together. */
  private static String heading(Set<ServerKind> kinds) {
    Map<List<String>, List<String>> versions = new LinkedHashMap<>();
    for (ServerKind kind : kinds) {
      versions
          .computeIfAbsent(List.of(kind.runtime(), kind.container()), key -> new ArrayList<>())
          .add(kind.version());
    }
    return versions.entrySet().stream()
        .map(
            entry ->
                entry.getKey().get(0)
                    + " "
                    + String.join(" and ", entry.getValue())
                    + ", "
                    + entry.getKey().get(1))
        .collect(Collectors.joining("; "));
  }
}
