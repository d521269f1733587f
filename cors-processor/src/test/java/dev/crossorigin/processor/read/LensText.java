// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import dev.crossorigin.resource.Annotated;
import dev.crossorigin.resource.AnnotationLens;
import dev.crossorigin.resource.AnnotationText;
import dev.crossorigin.resource.Fingerprint;
import dev.crossorigin.resource.MethodLens;
import dev.crossorigin.resource.ParameterLens;
import dev.crossorigin.resource.ResourceModel;
import dev.crossorigin.resource.ResourceReader;
import dev.crossorigin.resource.TypeLens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that a lens shows of a type, as text. */
final class LensText {

  private final List<String> lines = new ArrayList<>();

  private LensText() {}

  static String of(TypeLens type) {
    LensText text = new LensText();
    text.type(type);
    text.members("field", type.fields());
    text.members("property", type.properties());
    text.members("constructor parameter", type.constructorParameters());
    type.publicMethods().forEach(text::method);
    ResourceReader.read(type).ifPresent(text::resource);
    text.lines.add("fingerprint " + Fingerprint.of(type));
    return String.join("\n", text.lines);
  }

  private void type(TypeLens type) {
    lines.add(
        type.name()
            + (type.isInterface() ? " interface" : "")
            + (type.isAbstract() ? " abstract" : "")
            + annotations(type));
    lines.add("superclass " + name(type.superclass()));
    lines.add("interfaces " + type.interfaces().stream().map(TypeLens::name).toList());
  }

  private void members(String kind, List<ParameterLens> members) {
    members.stream().map(member -> kind + " " + parameter(member)).sorted().forEach(lines::add);
  }

  private void method(MethodLens method) {
    lines.add("method " + method.owner().name() + "." + method.key() + annotations(method));
    lines.add("  named " + method.name() + " returns " + name(method.returnType()));
    method.parameters().forEach(parameter -> lines.add("  takes " + parameter(parameter)));
    overridden(method, method.owner(), new HashSet<>());
    lines.add("  defined by " + ResourceReader.definingMethod(method).owner().name());
  }

  private void overridden(MethodLens method, TypeLens owner, Set<String> seen) {
    if (seen.add(owner.name())) {
      owner
          .declares(method)
          .ifPresent(declared -> lines.add("  is " + owner.name() + "." + declared.key()));
      owner.superclass().ifPresent(superclass -> overridden(method, superclass, seen));
      owner.interfaces().forEach(each -> overridden(method, each, seen));
    }
  }

  private void resource(ResourceModel model) {
    lines.add("path " + model.path());
    for (ResourceModel.Endpoint endpoint : model.endpoints()) {
      lines.add(
          "endpoint "
              + List.of(
                  endpoint.verb(),
                  endpoint.path(),
                  endpoint.method().key(),
                  endpoint.definedBy().owner().name(),
                  endpoint.readHeaders(),
                  endpoint.readCookies(),
                  endpoint.consumes(),
                  endpoint.produces()));
    }
    for (ResourceModel.Locator locator : model.locators()) {
      lines.add(
          "locator " + List.of(locator.path(), locator.method().key(), name(locator.target())));
    }
  }

  private static String parameter(ParameterLens parameter) {
    return parameter.typeName() + " " + name(parameter.type()) + annotations(parameter);
  }

  private static String name(Optional<TypeLens> type) {
    return type.map(TypeLens::name).orElse("nothing");
  }

  /** Reflection does not see annotations that only compilers do. */
  private static String annotations(Annotated annotated) {
    return annotated.annotations().stream()
        .filter(annotation -> !annotation.type().startsWith("java."))
        .map(LensText::annotation)
        .toList()
        .toString();
  }

  private static String annotation(AnnotationLens annotation) {
    return AnnotationText.annotation(annotation)
        + " value "
        + annotation.strings("origins")
        + annotation.metaAnnotations().stream()
            .map(AnnotationLens::type)
            .filter(type -> !type.startsWith("java."))
            .toList();
  }
}
