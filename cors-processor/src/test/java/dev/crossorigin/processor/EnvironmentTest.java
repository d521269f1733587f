// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Surroundings that a policy knows nothing of. */
class EnvironmentTest {

  private static final String RESOURCE =
      """
      @dev.crossorigin.CrossOrigin(origins = "https://app.example.com")
      class Resource {
        @jakarta.ws.rs.GET public void get() {}
      }
      """;

  @Test
  void a_failure_of_ours_is_told_with_its_trace_and_stops_no_other_resource() {
    Compilation compilation =
        Compilation.with(new OnFullDisk("Resource_Cors"))
            .compile(
                Map.of(
                    "Resource.java",
                    RESOURCE,
                    "Other.java",
                    RESOURCE.replace("Resource", "Other")));

    assertThat(compilation.rules()).containsExactly("CORS999");
    assertThat(compilation.messages())
        .anyMatch(
            message ->
                message.contains("the CORS compiler failed on Resource: ")
                    && message.contains("at dev.crossorigin.processor.Pipeline"));
    assertThat(compilation.generatedSources()).containsOnlyKeys("Other_Cors");
  }

  /** A processor whose environment cannot write one of the files. */
  private static final class OnFullDisk extends AbstractProcessor {

    private final CorsProcessor processor = new CorsProcessor();
    private final String file;

    OnFullDisk(String file) {
      this.file = file;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer =
          intercept(
              Filer.class,
              (method, arguments) -> {
                if (method.getName().equals("createSourceFile") && arguments[0].equals(file)) {
                  throw new IOException("no space left");
                }
                return method.invoke(environment.getFiler(), arguments);
              });
      processor.init(
          intercept(
              ProcessingEnvironment.class,
              (method, arguments) ->
                  method.getName().equals("getFiler")
                      ? filer
                      : method.invoke(environment, arguments)));
    }

    @Override
    public boolean process(
        Set<? extends TypeElement> annotations, RoundEnvironment roundEnvironment) {
      processor.process(annotations, roundEnvironment);
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    private static <T> T intercept(Class<T> type, Call call) {
      return type.cast(
          Proxy.newProxyInstance(
              EnvironmentTest.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> call.make(method, arguments)));
    }

    private interface Call {
      @Nullable Object make(Method method, Object[] arguments) throws Throwable;
    }
  }

  @Test
  void a_table_is_marked_as_generated() {
    assertThat(Compilation.of(RESOURCE).generatedSources().get("Resource_Cors"))
        .contains("@Generated(\"dev.crossorigin.processor.CorsProcessor\")");
  }

  @Test
  void a_table_is_not_marked_where_the_mark_cannot_be_seen() {
    Compilation compilation =
        Compilation.with(new CorsProcessor())
            .options("--limit-modules", "java.base")
            .compile(Map.of("Resource.java", RESOURCE));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedSources().get("Resource_Cors")).doesNotContain("Generated(");
    assertThat(compilation.classes()).containsKey("Resource_Cors");
  }
}
