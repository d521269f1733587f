// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeArchitectureTest {

  private static final String ANNOTATIONS = "dev.crossorigin";
  private static final String REGEX = "dev.crossorigin.regex..";
  private static final String SUFFIX = "dev.crossorigin.suffix..";
  private static final String POLICY = "dev.crossorigin.policy..";
  private static final String ROUTE = "dev.crossorigin.route..";
  private static final String RESOURCE = "dev.crossorigin.resource..";
  private static final String ENGINE = "dev.crossorigin.engine..";
  private static final String SPI = "dev.crossorigin.spi..";
  private static final String JAXRS = "dev.crossorigin.jaxrs..";

  private static final Pattern REFLECTIVE =
      Pattern.compile(
          "java\\.lang\\.Class\\.(forName|newInstance|getResource.*"
              + "|get(Declared)?(Method|Field|Constructor|Classe?)s?)"
              + "|java\\.lang\\.(ClassLoader\\.(loadClass|getResource.*)|Module\\.getResource.*)"
              + "|java\\.lang\\.invoke\\.MethodHandles.*"
              + "|java\\.lang\\.reflect\\.(Method\\.invoke|Constructor\\.newInstance|Field\\.[gs]et.*"
              + "|Proxy\\..*|AccessibleObject\\..*)"
              + "|java\\.util\\.(ServiceLoader\\.load.*|ResourceBundle\\.getBundle)");

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.crossorigin");

  static Stream<Arguments> pure_packages() {
    return Stream.of(
        pure(ANNOTATIONS),
        pure(REGEX),
        pure(SUFFIX),
        pure(POLICY, ANNOTATIONS, REGEX, SUFFIX),
        pure(ROUTE, ANNOTATIONS, POLICY),
        pure(RESOURCE, ANNOTATIONS, POLICY, ROUTE),
        pure(ENGINE, ANNOTATIONS, REGEX, POLICY, ROUTE, RESOURCE),
        pure(SPI, ANNOTATIONS, POLICY, ROUTE, RESOURCE, ENGINE));
  }

  private static Arguments pure(String name, String... known) {
    return Arguments.of(
        name,
        Stream.concat(Stream.of(name, "java..", "org.jspecify.annotations"), Stream.of(known))
            .toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pure_packages")
  void pure_packages_know_the_JDK_and_what_lies_below_them(String name, String[] known) {
    in(name).should().onlyDependOnClassesThat().resideInAnyPackage(known).check(PRODUCTION);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("dev.crossorigin.(*)..").should().beFreeOfCycles().check(PRODUCTION);
  }

  @Test
  void only_jaxrs_touches_Jakarta_REST() {
    noClasses()
        .that()
        .resideOutsideOfPackage(JAXRS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta..")
        .check(PRODUCTION);
  }

  @Test
  void only_classes_named_for_Jersey_touch_Jersey() {
    noClasses()
        .that(JavaClass.Predicates.belongTo(simpleNameStartingWith("Jersey")).negate())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.glassfish..")
        .check(PRODUCTION);
  }

  @Test
  void only_classes_named_for_MicroProfile_touch_MicroProfile() {
    noClasses()
        .that(JavaClass.Predicates.belongTo(simpleNameStartingWith("MicroProfile")).negate())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.microprofile..")
        .check(PRODUCTION);
  }

  /** What these look up, native images are told of: in the jar, and beside each table. */
  @Test
  void only_these_look_up_by_name_or_reach_members_by_reflection() {
    assertThat(
            PRODUCTION.stream()
                .filter(
                    type ->
                        type.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> isReflective(call.getTarget())))
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .distinct())
        .containsExactlyInAnyOrder(
            "dev.crossorigin.jaxrs.DeclaredResources",
            "dev.crossorigin.jaxrs.OptionalApi",
            "dev.crossorigin.jaxrs.TableFile",
            "dev.crossorigin.resource.AnnotationAttributes",
            "dev.crossorigin.resource.ReflectedAnnotation",
            "dev.crossorigin.resource.ReflectionLens",
            "dev.crossorigin.suffix.SuffixRules");
  }

  private static boolean isReflective(AccessTarget.MethodCallTarget target) {
    String method = target.getOwner().getName() + "." + target.getName();
    return REFLECTIVE.matcher(method).matches();
  }

  @Test
  void names_say_what_a_class_does() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
        .check(PRODUCTION);
  }

  @Test
  void the_rules_see_what_they_forbid() {
    EvaluationResult jaxrsAsIfPure =
        in(JAXRS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAPackage("java..")
            .evaluate(PRODUCTION);

    assertThat(jaxrsAsIfPure.hasViolation()).isTrue();
  }

  private static GivenClassesConjunction in(String name) {
    return classes().that(resideInAnyPackage(name));
  }
}
