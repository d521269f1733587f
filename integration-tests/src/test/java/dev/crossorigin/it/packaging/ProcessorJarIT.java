// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.CrossOrigin;
import dev.crossorigin.spi.ResourceCors;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor's jar is all that javac needs on its processor path. */
class ProcessorJarIT {

  private static final String JAR = System.getProperty("cors.processor.jar");

  @TempDir private Path directory;

  @Test
  void holds_our_pure_packages_and_nothing_else() throws IOException {
    assertThat(entries())
        .isNotEmpty()
        .allMatch(
            entry ->
                entry.matches(
                    "dev/crossorigin/[A-Z][^/]*\\.class"
                        + "|dev/crossorigin/package-info\\.class"
                        + "|dev/crossorigin/(?!jaxrs/|spi/)[a-z]+/.*"
                        + "|META-INF/(LICENSE|NOTICE|MANIFEST\\.MF)"
                        + "|META-INF/services/javax\\.annotation\\.processing\\.Processor"
                        + "|META-INF/gradle/incremental\\.annotation\\.processors"
                        + "|META-INF/maven/dev\\.crossorigin/cors-processor/pom\\.(xml|properties)"),
            "belongs into the processor's jar");
  }

  @Test
  void names_one_processor_and_its_module() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      ZipEntry service = jar.getEntry("META-INF/services/javax.annotation.processing.Processor");
      assertThat(jar.getInputStream(service))
          .asString(UTF_8)
          .isEqualToIgnoringNewLines("dev.crossorigin.processor.CorsProcessor");
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("dev.crossorigin.processor");
    }
  }

  @Test
  void javac_compiles_a_right_policy_without_a_warning() throws Exception {
    Javac javac = javac("https://app.example.com");

    assertThat(javac.output()).isEmpty();
    assertThat(javac.status()).isZero();
    assertThat(directory.resolve("Pets_Cors.class")).exists();
  }

  @Test
  void javac_refuses_a_wrong_policy() throws Exception {
    Javac javac = javac("https://app.example.com/");

    assertThat(javac.output()).contains("Pets.java:3: error: [CORS104]");
    assertThat(javac.status()).isEqualTo(1);
    assertThat(directory.resolve("Pets_Cors.class")).doesNotExist();
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private record Javac(int status, String output) {}

  /**
   * Runs the compiler of this JDK, in a process of its own, on a resource that {@code origin} may
   * call.
   */
  private Javac javac(String origin) throws IOException, InterruptedException, URISyntaxException {
    Path source = directory.resolve("Pets.java");
    Files.writeString(
        source,
        """
        @jakarta.ws.rs.Path("/pets")
        @dev.crossorigin.CrossOrigin(
            origins = "%s")
        public class Pets {
          @jakarta.ws.rs.GET
          public String list() {
            return "";
          }
        }
        """
            .formatted(origin));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-Xlint:all,-processing",
                "-Werror",
                "-processorpath",
                JAR,
                "-classpath",
                classPath(CrossOrigin.class, ResourceCors.class, GET.class),
                "-d",
                directory.toString(),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, MINUTES)).isTrue();
    return new Javac(process.exitValue(), output);
  }

  private static String classPath(Class<?>... types) throws URISyntaxException {
    StringJoiner path = new StringJoiner(File.pathSeparator);
    for (Class<?> type : types) {
      URI jar = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      path.add(Path.of(jar).toString());
    }
    return path.toString();
  }
}
