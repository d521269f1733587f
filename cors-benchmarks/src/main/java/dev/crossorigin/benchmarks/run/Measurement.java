// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.util.List;

/**
 * What one process measured of one thing.
 *
 * @param what the thing: a benchmark, and its parameters joined by slashes
 * @param time the median; what it is of depends on the section
 * @param bytes allocated by each operation, 0 where nobody counted
 */
public record Measurement(String what, double time, double bytes) {

  static Measurement parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Measurement(
        cells.get(0), Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
  }

  String line() {
    return what + "\t" + time + "\t" + bytes;
  }
}
