// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The processor as users get it: one jar, found by its service entry. */
public final class CorsProcessors {

  private static final Path JAR = jar();
  private static final ClassLoader LOADER = loader();

  private CorsProcessors() {}

  /** The packaged processor, which the build names in {@code cors.processor.jar}. */
  public static Path jar() {
    String named = System.getProperty("cors.processor.jar");
    if (named == null || !Files.isRegularFile(Path.of(named))) {
      throw new IllegalStateException("no processor jar at cors.processor.jar=" + named);
    }
    return Path.of(named).toAbsolutePath().normalize();
  }

  /** A processor for one compilation; its classes are loaded only once. */
  public static Processor create() {
    for (Processor processor : ServiceLoader.load(Processor.class, LOADER)) {
      if (processor.getClass().getClassLoader() == LOADER) {
        return processor;
      }
    }
    throw new IllegalStateException("no service entry for a processor in " + JAR);
  }

  /** Not closed: it serves every compilation until the tests end. */
  @SuppressWarnings("resource")
  private static ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {JAR.toUri().toURL()}, CorsProcessors.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
