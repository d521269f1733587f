// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.report;

import dev.crossorigin.policy.Finding;
import dev.crossorigin.policy.Place;
import dev.crossorigin.policy.Severity;
import dev.crossorigin.processor.check.LocatedFinding;
import dev.crossorigin.processor.check.Location;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.processor.resolve.AnnotationValues;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Shows findings in source order, each at the annotation value that it is about, and each once,
 * however many endpoints it concerns.
 */
public final class Reporter {

  private final Messager messager;
  private final Severities severities;
  private final SourceOrder sources = new SourceOrder();
  private final Set<Shown> shown = new HashSet<>();

  /** A reporter for one compilation. Tells at once which options mean nothing. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.severities = new Severities(environment.getOptions());
    severities.invalid().forEach(this::report);
  }

  /** Shows a finding about the build itself, where no element can be pointed at. */
  public void report(Finding finding) {
    messager.printMessage(kind(finding.rule().severity()), finding.text());
  }

  /** Makes the sources of a round known; only these can be pointed at. */
  public void add(Collection<? extends Element> roots) {
    sources.add(roots);
  }

  /** Whether any of the findings fails the build. */
  public boolean fails(List<LocatedFinding> findings) {
    return findings.stream()
        .flatMap(each -> severities.of(each.finding().rule(), home(each).element()).stream())
        .anyMatch(severity -> severity == Severity.ERROR);
  }

  /** Shows findings. */
  public void report(List<LocatedFinding> findings) {
    findings.stream().sorted(Comparator.comparing(this::home, sources)).forEach(this::show);
  }

  private void show(LocatedFinding located) {
    Location home = home(located);
    Finding finding = located.finding();
    if (shown.add(new Shown(finding, located.at().element(), home.element()))) {
      severities
          .of(finding.rule(), home.element())
          .ifPresent(severity -> print(kind(severity), text(located, home), home));
    }
  }

  /** Where to show a finding: where it was written, if that is being compiled. */
  private Location home(LocatedFinding located) {
    return sources.contain(located.at().element()) ? located.at() : Location.of(located.subject());
  }

  private static String text(LocatedFinding located, Location home) {
    Finding finding = located.finding();
    Element owner = located.at().element();
    if (owner.equals(home.element())) {
      return finding.text();
    }
    String where = " (written on " + Labels.of(owner, home.element()) + ")";
    return new Finding(
            finding.rule(),
            finding.place(),
            finding.problem() + where,
            finding.why(),
            finding.fix())
        .text();
  }

  private void print(Kind kind, String message, Location at) {
    // javac indents every line but the first by two
    String text = message.replace("\n    ", "\n  ");
    if (at.mirror().isEmpty()) {
      messager.printMessage(kind, text, at.element());
      return;
    }
    AnnotationMirror mirror = at.mirror().get();
    value(mirror, at.place())
        .ifPresentOrElse(
            value -> messager.printMessage(kind, text, at.element(), mirror, value),
            () -> messager.printMessage(kind, text, at.element(), mirror));
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, Place place) {
    return Optional.ofNullable(AnnotationValues.byName(mirror).get(place.attribute()))
        .map(
            value ->
                place.element() < 0
                    ? value
                    : AnnotationValues.elements(value).get(place.element()));
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }

  /** What makes two findings the same. */
  private record Shown(Finding finding, Element writtenOn, Element shownOn) {}
}
