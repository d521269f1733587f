// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.consumer.LocalRepository;
import dev.crossorigin.it.harness.PlainJavac;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What native images are told is in the format that they read, and there is all that it names. */
class NativeImageIT {

  private static final String ROOT = "META-INF/native-image/dev.crossorigin/";
  private static final String FILE = "/reachability-metadata.json";

  @TempDir private Path directory;

  @Test
  void of_the_runtime() throws Exception {
    try (JarFile jar = new JarFile(LocalRepository.target("cors-runtime", ".jar").toFile());
        InputStream file = jar.getInputStream(jar.getEntry(ROOT + "cors-runtime" + FILE))) {
      ReachabilityMetadata metadata = ReachabilityMetadata.read(file);

      assertThat(metadata.globs()).isNotEmpty().allMatch(glob -> jar.getEntry(glob) != null);
      for (ReachabilityMetadata.Type type : metadata.types()) {
        if (!type.type().equals("org.eclipse.microprofile.config.ConfigProvider")) { // none here
          assertThat(type.describes(Class.forName(type.type()))).as(type.type()).isTrue();
        }
      }
    }
  }

  @Test
  void of_each_resource_class_if_the_build_asks_for_it() throws Exception {
    Files.writeString(
        directory.resolve("Pets.java"),
        """
        @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
        public class Pets extends Shop {
          @jakarta.ws.rs.GET public String list() { return ""; }
          @jakarta.ws.rs.Path("vet") public Vet vet() { return new Vet(); }
        }
        class Shop {}
        @dev.crossorigin.SameOriginOnly
        class Vet { @jakarta.ws.rs.GET public String name() { return ""; } }
        """);
    PlainJavac.Outcome outcome = PlainJavac.run(directory, "-Acors.native=true", "Pets.java");
    assertThat(outcome.output()).isEmpty();

    Path classes = directory.resolve("classes");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (String resource : List.of("Pets", "Vet")) {
        ReachabilityMetadata metadata = read(classes.resolve(ROOT + resource + FILE));
        assertThat(metadata.types())
            .extracting(ReachabilityMetadata.Type::type)
            .contains(resource, resource + "_Cors");
        for (ReachabilityMetadata.Type type : metadata.types()) {
          assertThat(type.describes(loader.loadClass(type.type()))).as(type.type()).isTrue();
        }
      }
    }
    assertThat(namesBelow(classes.resolve(ROOT))).containsExactly("Pets", "Vet");
  }

  private static ReachabilityMetadata read(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return ReachabilityMetadata.read(content);
    }
  }

  private static List<String> namesBelow(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .map(entry -> Optional.ofNullable(entry.getFileName()).orElseThrow().toString())
          .sorted()
          .toList();
    }
  }
}
