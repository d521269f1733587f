// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.run;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Finds jars by what is in them. */
public final class CodeSources {

  private CodeSources() {}

  /** A class path of the jars, or directories, that hold these classes. */
  public static String of(Class<?>... types) {
    return Arrays.stream(types)
        .map(CodeSources::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
