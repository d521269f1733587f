// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.processor.Compilation;
import dev.crossorigin.processor.Goldens;
import dev.crossorigin.resource.ReflectionLens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A class looks the same from its source, from its class file and through reflection. */
class LensParityTest {

  private static final Path SUBJECTS = Path.of("src", "test", "resources", "lens");

  @ParameterizedTest
  @MethodSource("folders")
  void both_lenses_see_the_same_of_a_source(Path folder) throws ClassNotFoundException {
    Describer describer = new Describer(Set.of());
    Compilation compilation = Compilation.with(describer).compile(Goldens.sources(folder));

    assertThat(describer.descriptions)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(reflected(compilation));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void both_lenses_see_the_same_of_a_class_file(Path folder) throws ClassNotFoundException {
    Compilation compilation = Compilation.with().compile(Goldens.sources(folder));
    Describer describer = new Describer(types(compilation));
    Compilation.with(describer)
        .libraries(compilation.classes())
        .compile(Map.of("Other.java", "class Other {}"));

    assertThat(describer.descriptions)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(reflected(compilation));
  }

  static Stream<Path> folders() {
    return Stream.concat(Stream.of(SUBJECTS), Goldens.cases().map(folder -> folder.resolve("in")));
  }

  /** A package-info is a class file, but no type. */
  private static Set<String> types(Compilation compilation) {
    return compilation.classes().keySet().stream()
        .filter(name -> !name.endsWith("package-info"))
        .collect(Collectors.toSet());
  }

  private static List<String> reflected(Compilation compilation) throws ClassNotFoundException {
    ClassLoader loader = compilation.load();
    List<String> descriptions = new ArrayList<>();
    for (String name : types(compilation)) {
      descriptions.addAll(LensText.of(ReflectionLens.of(loader.loadClass(name))));
    }
    return descriptions;
  }

  /** Describes the types of a compilation, or of its class path. */
  private static final class Describer extends AbstractProcessor {

    private final Set<String> names;
    private final List<String> descriptions = new ArrayList<>();

    Describer(Set<String> names) {
      this.names = names;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        ElementLens lens =
            new ElementLens(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        types(round).map(lens::of).map(LensText::of).forEach(descriptions::addAll);
      }
      return false;
    }

    private Stream<TypeElement> types(RoundEnvironment round) {
      return names.isEmpty()
          ? ElementFilter.typesIn(round.getRootElements()).stream().flatMap(Describer::withNested)
          : names.stream()
              .map(name -> name.replace('$', '.'))
              .map(processingEnv.getElementUtils()::getTypeElement);
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
      return Stream.concat(
          Stream.of(type),
          ElementFilter.typesIn(type.getEnclosedElements()).stream()
              .flatMap(Describer::withNested));
    }
  }
}
