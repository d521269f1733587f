// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Our processor, whose files a test sees, or refuses, while it writes them. */
final class WatchedProcessor extends AbstractProcessor {

  private final CorsProcessor processor = new CorsProcessor();
  private final Watch watch;

  WatchedProcessor(Watch watch) {
    this.watch = watch;
  }

  /** What becomes of a call to the filer. */
  interface Watch {
    @Nullable Object call(Filer filer, Method method, Object[] arguments) throws Throwable;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer =
        intercept(
            Filer.class,
            (method, arguments) -> watch.call(environment.getFiler(), method, arguments));
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
            WatchedProcessor.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.make(method, arguments)));
  }

  private interface Call {
    @Nullable Object make(Method method, Object[] arguments) throws Throwable;
  }
}
