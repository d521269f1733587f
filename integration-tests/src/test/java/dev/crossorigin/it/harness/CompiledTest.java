// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CompiledTest {

  @Test
  void classes_come_in_a_loader_of_their_own_and_leave_nothing_behind() {
    Compiled first = Compiled.withoutProcessor("package a; \npublic class A {}");
    Compiled second = Compiled.withoutProcessor("package a; \npublic class A {}");
    assertThat(first.load("a.A")).isNotSameAs(second.load("a.A"));
    first.close();
    second.close();
    assertThat(Files.exists(first.directory())).isFalse();
  }

  @Test
  void an_error_is_told_and_nothing_can_be_loaded() {
    try (Compiled wrong = Compiled.withoutProcessor("public class A { int x = \"\"; }")) {
      assertThat(wrong.succeeded()).isFalse();
      assertThat(wrong.errors()).hasSize(1).first().asString().contains("incompatible types");
      assertThatThrownBy(() -> wrong.load("A")).isInstanceOf(IllegalStateException.class);
    }
  }
}
