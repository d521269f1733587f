// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.benchmarks.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes an empty class for each resource class: what any processor of this kind costs. */
@SupportedAnnotationTypes("dev.crossorigin.CrossOrigin")
public final class BareProcessor extends AbstractProcessor {

  /** Made by the compiler. */
  public BareProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        write((TypeElement) element);
      }
    }
    return false;
  }

  private void write(TypeElement type) {
    String name = type.getSimpleName() + "_Bare";
    String packageName = processingEnv.getElementUtils().getPackageOf(type).toString();
    try (Writer out =
        processingEnv.getFiler().createSourceFile(packageName + "." + name, type).openWriter()) {
      out.write("package " + packageName + ";\n\nfinal class " + name + " {}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
