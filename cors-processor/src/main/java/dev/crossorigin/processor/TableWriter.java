// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import dev.crossorigin.processor.plan.TablePlan;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Hands printed tables to the compiler, and what comes with them. Each file has its resource class
 * as only originating element, so that build tools know which to make anew.
 */
final class TableWriter {

  private final Filer filer;

  TableWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes the source of a table. */
  void write(TablePlan plan, String source, TypeElement resource) throws IOException {
    String name =
        plan.packageName().isEmpty() ? plan.table() : plan.packageName() + "." + plan.table();
    try (Writer writer = filer.createSourceFile(name, resource).openWriter()) {
      writer.write(source);
    }
  }

  /** Writes a file that goes beside the classes, into the jar. */
  void write(String path, String content, TypeElement resource) throws IOException {
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, resource).openWriter()) {
      writer.write(content);
    }
  }
}
