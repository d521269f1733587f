// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

class ProcessorArchitectureTest {

  private static final String EMIT = "dev.crossorigin.processor.emit..";
  private static final String REPORT = "dev.crossorigin.processor.report..";

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.crossorigin.processor");

  @Test
  void the_processor_runs_without_Jakarta_REST_and_without_what_generated_code_calls() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "dev.crossorigin.jaxrs..", "dev.crossorigin.spi.."));
  }

  @Test
  void stages_have_no_cycles() {
    check(slices().matching("dev.crossorigin.processor.(*)..").should().beFreeOfCycles());
  }

  /** The emitter prints a plan; it has nothing left to ask. */
  @Test
  void the_emitter_never_asks_the_compiler() {
    check(
        noClasses()
            .that()
            .resideInAPackage(EMIT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.lang.model.."));
  }

  @Test
  void only_the_report_speaks_to_the_user() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat(equivalentTo(Messager.class)));
  }

  @Test
  void names_say_what_a_class_does() {
    check(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?"));
  }

  private static void check(ArchRule rule) {
    rule.check(PRODUCTION);
  }
}
