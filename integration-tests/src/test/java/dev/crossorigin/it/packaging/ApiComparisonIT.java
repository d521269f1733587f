// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.it.consumer.LocalRepository;
import dev.crossorigin.it.consumer.Maven;
import dev.crossorigin.it.harness.Compiled;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The comparison with the release before, which is turned off until there is one: here it is turned
 * on, against releases that the test makes.
 */
class ApiComparisonIT {

  private static final String RELEASE = "0.0.1";
  private static final Path ROOT = Path.of(System.getProperty("cors.root")).normalize();

  @TempDir private Path directory;
  private Path released = Path.of("");

  @BeforeEach
  void release_what_is_here() throws IOException {
    released = directory.resolve("released.jar");
    Files.copy(LocalRepository.target("cors-runtime", ".jar"), released);
  }

  @Test
  void the_same_API_passes() throws Exception {
    Maven.Outcome outcome = compare();

    assertThat(outcome.log()).contains("BUILD SUCCESS").doesNotContain("Skipping");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void an_API_from_which_a_class_is_gone_does_not_pass() throws Exception {
    addToRelease("dev.crossorigin.spi", "Gone");

    Maven.Outcome outcome = compare();

    assertThat(outcome.log()).contains("dev.crossorigin.spi.Gone");
    assertThat(outcome.code()).isNotZero();
  }

  @Test
  void what_is_no_API_may_go() throws Exception {
    addToRelease("dev.crossorigin.engine", "Gone");

    assertThat(compare().code()).isZero();
  }

  /** Compares the runtime that was built with the release. */
  private Maven.Outcome compare() throws IOException, InterruptedException {
    LocalRepository repository = LocalRepository.named("released");
    repository.put("cors-runtime", RELEASE, "jar", released);
    Path pom = directory.resolve("release.xml");
    Files.writeString(
        pom,
        Files.readString(LocalRepository.pom("cors-runtime"))
            .replace("<artifactId>cors-runtime</artifactId>", releasedAs()));
    repository.put("cors-runtime", RELEASE, "pom", pom);
    return new Maven(repository)
        .run(
            ROOT.resolve("cors-runtime"),
            "japicmp:cmp@api",
            "-Djapicmp.skip=false",
            "-Dapi.baseline=" + RELEASE);
  }

  private static String releasedAs() {
    return "<artifactId>cors-runtime</artifactId>\n  <version>" + RELEASE + "</version>";
  }

  /** Adds a public class to what was released. */
  private void addToRelease(String packageName, String name) throws IOException {
    String source = "package " + packageName + ";\npublic class " + name + " {}\n";
    String entry = packageName.replace('.', '/') + "/" + name + ".class";
    URI jar = URI.create("jar:" + released.toUri());
    try (Compiled compiled = Compiled.withoutProcessor(source);
        FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      Files.copy(compiled.directory().resolve(entry), files.getPath(entry));
    }
  }
}
