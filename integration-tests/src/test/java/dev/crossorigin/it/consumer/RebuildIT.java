// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.consumer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project that is built again and again, as it is while somebody works on it. */
class RebuildIT {

  private Maven maven;
  private Path project;
  private Path pets;
  private Path classes;

  @BeforeEach
  void build_once() throws Exception {
    maven = new Maven(LocalRepository.named("rebuild"));
    project =
        new Consumer(
                "rebuilt",
                "jersey-grizzly",
                List.of(),
                0,
                Consumer.jar(),
                Pattern.compile(""),
                Map.of())
            .build(maven);
    pets = project.resolve("src/main/java/pets");
    classes = project.resolve("target/classes/pets");
  }

  @Test
  void a_change_an_addition_and_a_deletion_leave_no_table_stale_or_missing() throws Exception {
    replace("PetResource", "https://app.example.com", "https://new.example.com");
    assertThat(compile().code()).isZero();
    assertThat(classes.resolve("PetResource_Cors.class"))
        .content(ISO_8859_1)
        .contains("https://new.example.com")
        .doesNotContain("https://app.example.com");

    String hours = Files.readString(pets.resolve("OpeningHours.java"));
    Files.writeString(pets.resolve("Holidays.java"), hours.replace("OpeningHours", "Holidays"));
    assertThat(compile().code()).isZero();
    assertThat(classes.resolve("Holidays_Cors.class")).isRegularFile();
    assertThat(classes.resolve("PetResource_Cors.class")).isRegularFile();

    Files.delete(pets.resolve("Holidays.java"));
    assertThat(compile().code()).isZero();
    assertThat(classes.resolve("Holidays_Cors.class")).doesNotExist();
    assertThat(classes.resolve("OpeningHours_Cors.class")).isRegularFile();
  }

  @Test
  void a_wrong_policy_fails_the_build_with_its_finding_in_the_log() throws Exception {
    replace("PetResource", "https://app.example.com", "https://app.example.com/");

    Maven.Outcome outcome = compile();

    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.log())
        .contains(
            "BUILD FAILURE",
            "PetResource.java:",
            "[CORS104] origin \"https://app.example.com/\" has a path")
        .contains("fix: did you mean \"https://app.example.com\"?");
  }

  private void replace(String type, String old, String now) throws IOException {
    Path file = pets.resolve(type + ".java");
    Files.writeString(file, Files.readString(file).replace("\"" + old + "\"", "\"" + now + "\""));
  }

  private Maven.Outcome compile() throws IOException, InterruptedException {
    return maven.run(project, "compile");
  }
}
