// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.LocatedFinding;
import dev.crossorigin.processor.check.Location;
import dev.crossorigin.processor.discover.Discovered;
import dev.crossorigin.processor.discover.ResourceDiscovery;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.report.Reporter;
import dev.crossorigin.processor.report.Severities;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Checks every CORS policy of a compilation and generates one table beside each resource class.
 *
 * <p>Looks at all classes, since the implementation of a generated interface carries no annotation
 * of its own, and claims no annotation. Isolating: a table depends on nothing but its resource
 * class and what that inherits and returns.
 */
public final class CorsProcessor extends AbstractProcessor {

  private ResourceDiscovery discovery;
  private Reporter reporter;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Stream.concat(Severities.options().stream(), Stream.of(NativeOption.NAME))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    discovery = new ResourceDiscovery(environment.getElementUtils());
    reporter = new Reporter(environment);
    NativeOption.invalid(environment.getOptions()).ifPresent(reporter::report);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      reporter.add(round.getRootElements());
      ElementLens lens =
          new ElementLens(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
      List<Discovered> types = discovery.discover(round);
      Pipeline pipeline = new Pipeline(lens, processingEnv, reporter, types);
      List<LocatedFinding> findings = new ArrayList<>();
      for (Discovered discovered : types) {
        findings.addAll(run(discovered.type(), () -> pipeline.run(discovered)));
      }
      types.stream()
          .limit(1)
          .forEach(first -> findings.addAll(run(first.type(), pipeline::findingsAmongRoutes)));
      for (PackageElement discovered : discovery.discoverPackages(round)) {
        findings.addAll(run(discovered, () -> pipeline.run(discovered)));
      }
      reporter.report(findings);
    }
    return false;
  }

  /** Only a defect of ours throws; it must neither be silent nor stop the other resources. */
  private static List<LocatedFinding> run(
      QualifiedNameable subject, Supplier<List<LocatedFinding>> stages) {
    try {
      return stages.get();
    } catch (RuntimeException defect) {
      Finding finding = Rule.INTERNAL_ERROR.at(Place.policy(), subject.getQualifiedName(), defect);
      StringWriter trace = new StringWriter();
      defect.printStackTrace(new PrintWriter(trace));
      Finding traced =
          new Finding(
              finding.rule(),
              finding.place(),
              finding.problem(),
              finding.why(),
              finding.fix() + "\n" + trace);
      return List.of(new LocatedFinding(traced, Location.of(subject), subject));
    }
  }
}
