// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import java.util.List;

/** What generated code refers to, by name: the processor runs without the runtime. */
final class SpiNames {

  static final ClassLiteral RESOURCE_CORS = named("dev.crossorigin.spi", "ResourceCors");
  static final ClassLiteral CORS_TABLE = named("dev.crossorigin.spi", "CorsTable");
  static final ClassLiteral POLICY_ROW = named("dev.crossorigin.spi", "PolicyRow");
  static final ClassLiteral GENERATED = named("javax.annotation.processing", "Generated");
  static final ClassLiteral OVERRIDE = named(ClassNames.IMPLICIT, "Override");
  static final ClassLiteral SUPPRESS_WARNINGS = named(ClassNames.IMPLICIT, "SuppressWarnings");
  static final List<ClassLiteral> OF_JAVA_LANG = List.of(OVERRIDE, SUPPRESS_WARNINGS);

  static final String DESCRIBE = "describe";
  static final String PATH = "path";
  static final String ENDPOINT = "endpoint";
  static final String FILTER = "filter";
  static final String PREFLIGHT = "preflight";
  static final String READS = "reads";
  static final String APPLICATION = "application";
  static final String LOCATOR = "locator";

  private SpiNames() {}

  private static ClassLiteral named(String packageName, String simpleName) {
    return new ClassLiteral(packageName, List.of(simpleName));
  }
}
