// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.resolve;

import dev.crossorigin.Tolerate;
import dev.crossorigin.policy.PolicySpec;
import dev.crossorigin.policy.Toleration;
import dev.crossorigin.processor.read.MatcherClass;
import dev.crossorigin.regex.OriginRegex;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The values that hold at one place after merging, each with the declaration that wrote it.
 *
 * @param chain the declarations that were asked, nearest first; never empty
 * @param sources who wrote each attribute; attributes that nobody wrote are absent
 */
public record EffectivePolicy(List<Declaration> chain, Map<Attribute, Declaration> sources) {

  /** Keeps immutable copies. */
  public EffectivePolicy {
    chain = List.copyOf(chain);
    sources = Map.copyOf(sources);
  }

  /** A declaration by itself, as if nothing else stood on its chain. */
  public static EffectivePolicy alone(Declaration declaration) {
    Map<Attribute, Declaration> sources = new EnumMap<>(Attribute.class);
    declaration.written().keySet().forEach(attribute -> sources.put(attribute, declaration));
    return new EffectivePolicy(List.of(declaration), sources);
  }

  /** The declaration that was asked first. */
  public Declaration nearest() {
    return chain.get(0);
  }

  /** Who wrote the attribute, if anybody did. */
  public Optional<Declaration> source(Attribute attribute) {
    return Optional.ofNullable(sources.get(attribute));
  }

  /** Whether headers that the resource method is seen to read are allowed. */
  public boolean deriveHeaders() {
    return flag(Attribute.DERIVE_HEADERS, true);
  }

  /** Whether {@code methods} is written, but empty. */
  public boolean listsNoMethod() {
    return source(Attribute.METHODS).isPresent() && methods().isEmpty();
  }

  /** The methods, as written. */
  public List<String> methods() {
    return strings(Attribute.METHODS);
  }

  /**
   * The class that is asked last; empty also if there is no such class, as the compiler reports.
   */
  public Optional<TypeElement> originMatcher() {
    return value(Attribute.ORIGIN_MATCHER)
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement());
  }

  /**
   * The values, for the gate that every policy passes.
   *
   * @param compiler {@link OriginRegex#compile}, which takes its time, or what remembers its
   *     results
   */
  public PolicySpec spec(Function<String, OriginRegex> compiler) {
    return new PolicySpec(
        strings(Attribute.ORIGINS),
        strings(Attribute.ORIGIN_REGEXES).stream().map(compiler).toList(),
        originMatcher().map(MatcherClass::name),
        methods(),
        strings(Attribute.ALLOWED_HEADERS),
        strings(Attribute.EXPOSED_HEADERS),
        flag(Attribute.ALLOW_CREDENTIALS, false),
        maxAge(),
        flag(Attribute.REJECT_DISALLOWED, false),
        elements(Attribute.TOLERATE).stream().flatMap(EffectivePolicy::toleration).toList());
  }

  private OptionalInt maxAge() {
    return value(Attribute.MAX_AGE)
        .map(value -> OptionalInt.of((Integer) value.getValue()))
        .orElse(OptionalInt.empty());
  }

  private boolean flag(Attribute attribute, boolean otherwise) {
    return value(attribute).map(value -> (Boolean) value.getValue()).orElse(otherwise);
  }

  private List<String> strings(Attribute attribute) {
    return elements(attribute).stream().map(element -> (String) element.getValue()).toList();
  }

  private List<AnnotationValue> elements(Attribute attribute) {
    return value(attribute).map(AnnotationValues::elements).orElse(List.of());
  }

  private Optional<AnnotationValue> value(Attribute attribute) {
    return source(attribute).map(declaration -> declaration.written().get(attribute));
  }

  /** Empty if an attribute is missing, which the compiler itself reports. */
  private static Stream<Toleration> toleration(AnnotationValue value) {
    Map<String, AnnotationValue> written =
        AnnotationValues.byName((AnnotationMirror) value.getValue());
    AnnotationValue risk = written.get("value");
    AnnotationValue reason = written.get("reason");
    return risk != null && reason != null
        ? Stream.of(new Toleration(risk(risk), (String) reason.getValue()))
        : Stream.empty();
  }

  private static Tolerate.Risk risk(AnnotationValue value) {
    VariableElement constant = (VariableElement) value.getValue();
    return Tolerate.Risk.valueOf(constant.getSimpleName().toString());
  }
}
