// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import com.palantir.javapoet.ClassName;

/** What generated code refers to, by name: the processor runs without the runtime. */
final class SpiNames {

  static final ClassName RESOURCE_CORS = ClassName.get("dev.crossorigin.spi", "ResourceCors");
  static final ClassName CORS_TABLE = ClassName.get("dev.crossorigin.spi", "CorsTable");
  static final ClassName POLICY_ROW = ClassName.get("dev.crossorigin.spi", "PolicyRow");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  static final String DESCRIBE = "describe";
  static final String PATH = "path";
  static final String ENDPOINT = "endpoint";
  static final String FILTER = "filter";
  static final String PREFLIGHT = "preflight";
  static final String READS = "reads";
  static final String APPLICATION = "application";
  static final String LOCATOR = "locator";

  private SpiNames() {}
}
