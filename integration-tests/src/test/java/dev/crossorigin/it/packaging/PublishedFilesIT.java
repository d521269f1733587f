// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crossorigin.it.consumer.LocalRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

/** What a release uploads is all there, and says what it has to. */
class PublishedFilesIT {

  private static final Path ROOT = Path.of(System.getProperty("cors.root")).normalize();

  static List<String> jars() {
    return LocalRepository.JARS;
  }

  static List<String> modules() {
    return Stream.concat(Stream.of("cors-bom"), jars().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void a_jar_has_its_sources_its_documentation_and_its_bill_of_materials(String module) {
    assertThat(List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"))
        .allSatisfy(suffix -> assertThat(LocalRepository.target(module, suffix)).isNotEmptyFile());
  }

  @ParameterizedTest
  @MethodSource("jars")
  void a_jar_carries_its_licence(String module) throws IOException {
    try (JarFile jar = new JarFile(LocalRepository.target(module, ".jar").toFile())) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void a_module_says_what_it_is(String module) throws Exception {
    Path pom = ROOT.resolve(module).resolve("pom.xml");
    assertThat(read(pom, "/project/name")).hasSize(1);
    assertThat(read(pom, "/project/description")).hasSize(1);
    assertThat(read(pom, "/project/parent/artifactId")).containsExactly("cors-parent");
  }

  @Test
  void the_parent_says_whose_it_is_and_where() throws Exception {
    Path pom = ROOT.resolve("pom.xml");
    assertThat(
            List.of(
                "name",
                "description",
                "url",
                "inceptionYear",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"))
        .allSatisfy(element -> assertThat(read(pom, "/project/" + element)).hasSize(1));
  }

  @Test
  void the_bill_of_versions_names_every_jar_and_brings_nothing_else_along() throws Exception {
    Path published = LocalRepository.target("cors-bom", ".pom");
    assertThat(read(published, "/project/dependencyManagement/dependencies/dependency/artifactId"))
        .containsExactlyElementsOf(jars());
    assertThat(read(published, "/project/parent")).isEmpty();
    assertThat(read(published, "/project/properties")).isEmpty();
    assertThat(read(published, "/project/licenses/license/name")).containsExactly("Apache-2.0");
  }

  @Test
  void the_bill_of_materials_of_a_jar_names_what_it_brings_or_holds() throws IOException {
    assertThat(components("cors-annotations")).isEmpty();
    assertThat(components("cors-runtime"))
        .containsExactly("cors-annotations", "jakarta.annotation-api");
    assertThat(components("cors-processor")).containsExactly("cors-annotations", "cors-runtime");
  }

  private static List<String> components(String module) throws IOException {
    JsonNode bill =
        new ObjectMapper().readTree(LocalRepository.target(module, "-cyclonedx.json").toFile());
    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    return StreamSupport.stream(bill.path("components").spliterator(), false)
        .map(component -> component.path("name").asText())
        .sorted()
        .toList();
  }

  private static List<String> read(Path pom, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    NodeList found =
        (NodeList)
            XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                    path, factory.newDocumentBuilder().parse(pom.toFile()), XPathConstants.NODESET);
    return IntStream.range(0, found.getLength())
        .mapToObj(index -> found.item(index).getTextContent().strip())
        .toList();
  }
}
