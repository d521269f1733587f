// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor;

import dev.crossorigin.policy.Rule;
import dev.crossorigin.processor.check.CheckedApplication;
import dev.crossorigin.processor.check.CheckedResource;
import dev.crossorigin.processor.check.CookieCheck;
import dev.crossorigin.processor.check.DeclarationCheck;
import dev.crossorigin.processor.check.EffectiveCheck;
import dev.crossorigin.processor.check.EndpointCheck;
import dev.crossorigin.processor.check.LocatedFinding;
import dev.crossorigin.processor.check.Location;
import dev.crossorigin.processor.check.MatcherCheck;
import dev.crossorigin.processor.check.OverrideCheck;
import dev.crossorigin.processor.check.PlacementCheck;
import dev.crossorigin.processor.check.ResourceCheck;
import dev.crossorigin.processor.check.RouteCheck;
import dev.crossorigin.processor.check.TemplateCheck;
import dev.crossorigin.processor.discover.Discovered;
import dev.crossorigin.processor.discover.Discovered.Kind;
import dev.crossorigin.processor.emit.NativeMetadata;
import dev.crossorigin.processor.emit.TableEmitter;
import dev.crossorigin.processor.plan.Planner;
import dev.crossorigin.processor.plan.TablePlan;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.report.Reporter;
import dev.crossorigin.processor.resolve.Chain;
import dev.crossorigin.processor.resolve.Declaration;
import dev.crossorigin.processor.resolve.PolicyResolver;
import dev.crossorigin.processor.resolve.ResolvedResource;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.resource.TypeLens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The stages from a discovered type to its table, in one round. */
final class Pipeline {

  private final ElementLens lens;
  private final Reporter reporter;
  private final DeclarationCheck declarations = new DeclarationCheck();
  private final PlacementCheck placement;
  private final ResourceCheck resources;
  private final OverrideCheck overrides;
  private final PolicyResolver resolver;
  private final EffectiveCheck effective = new EffectiveCheck();
  private final EndpointCheck endpoints = new EndpointCheck();
  private final TemplateCheck templates = new TemplateCheck();
  private final CookieCheck cookies = new CookieCheck();
  private final MatcherCheck matchers;
  private final RouteCheck routes = new RouteCheck();
  private final Planner planner;
  private final TableWriter writer;
  private final boolean nativeImage;

  /**
   * Stages for one round.
   *
   * @param types the types of the round that concern us
   */
  Pipeline(
      ElementLens lens,
      ProcessingEnvironment environment,
      Reporter reporter,
      List<Discovered> types) {
    this.lens = lens;
    this.reporter = reporter;
    Chain chain = new Chain(lens);
    this.placement = new PlacementCheck(lens, chain);
    this.resources =
        new ResourceCheck(lens, chain, types.stream().anyMatch(Pipeline::isApplicationPolicy));
    this.overrides = new OverrideCheck(chain);
    this.resolver = new PolicyResolver(chain);
    this.matchers = new MatcherCheck(lens);
    this.planner = new Planner(lens, environment.getElementUtils(), TableEmitter.implicit());
    this.writer = new TableWriter(environment.getFiler());
    this.nativeImage = NativeOption.isOn(environment.getOptions());
  }

  /** Writes the type's table, if it is a resource without errors, and returns what was found. */
  List<LocatedFinding> run(Discovered discovered) {
    Optional<ResourceModel> model = ResourceReader.read(lens.of(discovered.type()));
    List<LocatedFinding> findings = new ArrayList<>(declarations.check(discovered.annotated()));
    findings.addAll(placement.check(discovered, model));
    findings.addAll(resources.check(discovered, model));
    if (model.isPresent() && discovered.kind() == Kind.RESOURCE) {
      findings.addAll(overrides.check(model.get()));
      ResolvedResource resolved = resolver.resolve(model.get());
      CheckedResource checked = effective.check(resolved);
      findings.addAll(checked.findings());
      findings.addAll(endpoints.check(resolved));
      findings.addAll(templates.check(checked));
      findings.addAll(cookies.check(checked));
      findings.addAll(matchers.check(checked));
      routes.add(checked);
      if (!reporter.fails(findings)) {
        findings.addAll(write(planner.plan(checked), discovered.type()));
      }
    } else if (discovered.kind() == Kind.APPLICATION) {
      findings.addAll(runApplication(discovered.type(), findings));
    } else if (model.isPresent() && discovered.kind() == Kind.ABSTRACT_RESOURCE) {
      findings.addAll(runAbstract(discovered.type(), model.get()));
    }
    return findings;
  }

  /** Returns what was found in the routes of all resources that were run. */
  List<LocatedFinding> findingsAmongRoutes() {
    return routes.findings();
  }

  private static boolean isApplicationPolicy(Discovered discovered) {
    return discovered.kind() == Kind.APPLICATION && !Declaration.on(discovered.type()).isEmpty();
  }

  /** Returns what was found in the policy of a package. Its classes find the rest. */
  List<LocatedFinding> run(PackageElement discovered) {
    return declarations.check(List.of(discovered));
  }

  /**
   * A locator may be declared to return the type, if it is no root resource; preflights are then
   * answered by its policies. They need not be complete: what is missing is told of the classes
   * that inherit them.
   */
  private List<LocatedFinding> runAbstract(TypeElement type, ResourceModel model) {
    CheckedResource checked = effective.check(resolver.resolve(model));
    boolean hasPolicy =
        checked.endpoints().stream()
            .anyMatch(each -> !(each.access() instanceof CheckedResource.Access.Unspecified));
    List<LocatedFinding> findings = new ArrayList<>(overrides.check(model));
    findings.addAll(checked.findings());
    findings.addAll(templates.check(checked));
    return hasPolicy && model.path().isEmpty() && !reporter.fails(findings)
        ? write(planner.plan(checked), type)
        : List.of();
  }

  private List<LocatedFinding> runApplication(TypeElement type, List<LocatedFinding> before) {
    CheckedApplication checked = effective.check(type, resolver.alone(type));
    List<LocatedFinding> findings = new ArrayList<>(checked.findings());
    findings.addAll(matchers.check(checked));
    if (checked.policy().isPresent() && !reporter.fails(before) && !reporter.fails(findings)) {
      findings.addAll(write(planner.plan(lens.of(type), checked.policy().get()), type));
    }
    return findings;
  }

  private List<LocatedFinding> write(TablePlan plan, TypeElement type) {
    try {
      writer.write(plan, TableEmitter.emit(plan), type);
      if (nativeImage) {
        TypeLens resource = lens.of(type);
        writer.write(NativeMetadata.path(resource), NativeMetadata.print(resource, plan), type);
      }
      return List.of();
    } catch (FilerException e) {
      Location at = Location.of(type);
      return List.of(
          LocatedFinding.at(at, Rule.TABLE_NAME_TAKEN, type.getSimpleName(), plan.table()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
