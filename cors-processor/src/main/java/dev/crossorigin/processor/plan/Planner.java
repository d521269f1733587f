// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import dev.crossorigin.processor.check.CheckedResource;
import dev.crossorigin.processor.check.CheckedResource.Access;
import dev.crossorigin.processor.read.ElementLens;
import dev.crossorigin.processor.read.Labels;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.TypeLens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Decides what the table of a resource says. */
public final class Planner {

  /** The format of the tables that this processor writes. */
  private static final int FORMAT = 1;

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final ElementLens lens;
  private final Elements elements;
  private final List<String> implicit;
  private final Map<ModuleElement, Boolean> marked = new HashMap<>();
  private final Map<PackageElement, Set<String>> namesakes = new HashMap<>();

  /**
   * A planner over the elements of one round.
   *
   * @param implicit simple names of the classes of {@code java.lang} that tables refer to
   */
  public Planner(ElementLens lens, Elements elements, List<String> implicit) {
    this.lens = lens;
    this.elements = elements;
    this.implicit = implicit;
  }

  /** Plans the table of a resource in which no error was found. */
  public TablePlan plan(CheckedResource resource) {
    ResourceModel model = resource.model();
    TypeElement type = ElementLens.element(model.type());
    PolicyPlans policies = new PolicyPlans(lens, type);
    List<TablePlan.Endpoint> endpoints =
        resource.endpoints().stream()
            .map(each -> endpoint(each, resource.endpoints(), policies))
            .toList();
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    return new TablePlan(
        packageName,
        namesakes(type, packageName),
        List.of(Labels.nested(type).split("\\.")),
        tableName(type, packageName),
        seesGenerated(type),
        FORMAT,
        Fingerprint.of(model),
        policies.inOrderOfUse(),
        Optional.empty(),
        model.path(),
        endpoints,
        model.locators().stream().map(Planner::locator).toList());
  }

  /** Plans the table of an application in whose policy no error was found. */
  public TablePlan plan(TypeLens application, Access.Shared policy) {
    TypeElement type = ElementLens.element(application);
    PolicyPlans policies = new PolicyPlans(lens, type);
    String variable = policies.variable(policy).orElseThrow();
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    return new TablePlan(
        packageName,
        namesakes(type, packageName),
        List.of(Labels.nested(type).split("\\.")),
        tableName(type, packageName),
        seesGenerated(type),
        FORMAT,
        Fingerprint.of(application),
        policies.inOrderOfUse(),
        Optional.of(new TablePlan.Application(variable, policies.applicationCalls(policy))),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static TablePlan.Endpoint endpoint(
      CheckedResource.Endpoint checked, List<CheckedResource.Endpoint> all, PolicyPlans policies) {
    ResourceModel.Endpoint endpoint = checked.endpoint();
    return new TablePlan.Endpoint(
        endpoint.verb(),
        endpoint.path(),
        endpoint.method().key(),
        policies.variable(checked.access()),
        checked.access().shared().map(shared -> preflight(checked, shared, all)),
        checked.access() instanceof Access.Unspecified
            ? Optional.of(String.join(",", reads(checked, all)))
            : Optional.empty());
  }

  /**
   * A preflight does not say which of several resource methods with one template and verb it is
   * for, so the headers of all of them are allowed.
   */
  private static String preflight(
      CheckedResource.Endpoint checked, Access.Shared shared, List<CheckedResource.Endpoint> all) {
    return HeaderList.of(
        shared.policy(),
        shared.effective().deriveHeaders() ? reads(checked, all) : new TreeSet<>());
  }

  private static SortedSet<String> reads(
      CheckedResource.Endpoint checked, List<CheckedResource.Endpoint> all) {
    SortedSet<String> headers = new TreeSet<>();
    for (CheckedResource.Endpoint other : all) {
      if (other.endpoint().verb().equals(checked.endpoint().verb())
          && other.route().equals(checked.route())) {
        headers.addAll(other.endpoint().readHeaders());
      }
    }
    return headers;
  }

  private static TablePlan.Locator locator(ResourceModel.Locator locator) {
    return new TablePlan.Locator(
        locator.path(),
        locator.method().key(),
        locator.target().map(target -> target.name()).orElse(""));
  }

  private String tableName(TypeElement type, String packageName) {
    String binaryName = elements.getBinaryName(type).toString();
    return binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + "_Cors";
  }

  private Set<String> namesakes(TypeElement type, String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return namesakes.computeIfAbsent(
        elements.getPackageOf(type),
        home ->
            implicit.stream()
                .filter(name -> isSeen(elements.getModuleOf(home), prefix + name))
                .collect(Collectors.toSet()));
  }

  /** A module must require {@code java.compiler} to see the annotation. */
  private boolean seesGenerated(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null && marked.computeIfAbsent(module, each -> isSeen(each, GENERATED));
  }

  /** Whether there is a class of this name in a module, null before there were modules. */
  private boolean isSeen(@Nullable ModuleElement module, String name) {
    TypeElement found =
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return found != null;
  }
}
