// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.processor.Compilation;
import dev.crossorigin.processor.Goldens;
import dev.crossorigin.resource.ReflectionLens;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    assertThat(describer.descriptions).isNotEmpty().isEqualTo(reflected(compilation));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void both_lenses_see_the_same_of_a_class_file(Path folder) throws ClassNotFoundException {
    Compilation compilation = Compilation.with().compile(Goldens.sources(folder));
    Describer describer = new Describer(compilation.classes().keySet());
    Compilation.with(describer)
        .libraries(compilation.classes())
        .compile(Map.of("Other.java", "class Other {}"));

    assertThat(describer.descriptions).isNotEmpty().isEqualTo(reflected(compilation));
  }

  static Stream<Path> folders() {
    return Stream.concat(Stream.of(SUBJECTS), Goldens.cases().map(folder -> folder.resolve("in")));
  }

  private static SortedMap<String, String> reflected(Compilation compilation)
      throws ClassNotFoundException {
    ClassLoader loader = compilation.load();
    SortedMap<String, String> descriptions = new TreeMap<>();
    for (String name : compilation.classes().keySet()) {
      descriptions.put(name, LensText.of(ReflectionLens.of(loader.loadClass(name))));
    }
    return descriptions;
  }

  /** Describes the types of a compilation, or of its class path. */
  private static final class Describer extends AbstractProcessor {

    private final Set<String> names;
    private final SortedMap<String, String> descriptions = new TreeMap<>();

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
        types(round)
            .forEach(
                type ->
                    descriptions.put(
                        processingEnv.getElementUtils().getBinaryName(type).toString(),
                        LensText.of(lens.of(type))));
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
