// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.plan;

import dev.crossorigin.engine.OriginIndex;
import dev.crossorigin.policy.CheckedPolicy;
import dev.crossorigin.policy.OriginPattern;
import dev.crossorigin.policy.Placeholder;
import dev.crossorigin.policy.Toleration;
import dev.crossorigin.processor.plan.TablePlan.Call;
import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import dev.crossorigin.processor.plan.TablePlan.ConstructorReference;
import dev.crossorigin.processor.read.MatcherClass;
import dev.crossorigin.processor.resolve.Attribute;
import dev.crossorigin.regex.OriginRegex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The calls that fill the row of one policy: an attribute left out of the row has its default. */
final class PolicyCalls {

  /**
   * More than this are not listed one by one; a call with too many arguments is slow to compile.
   */
  private static final int MAX_LISTED = 64;

  /** Up to this many are as fast to compare one after the other. */
  private static final int MAX_UNINDEXED = 5;

  /** A constant in a class file holds 65535 bytes; origins are ASCII. */
  private static final int MAX_CHUNK = 60_000;

  private final CheckedPolicy policy;
  private final Function<Attribute, String> source;
  private final List<Call> calls = new ArrayList<>();

  private PolicyCalls(CheckedPolicy policy, Function<Attribute, String> source) {
    this.policy = policy;
    this.source = source;
  }

  /**
   * The calls, in a fixed order.
   *
   * @param matcher the class that is asked last, if there is one
   * @param source who wrote an attribute
   */
  static List<Call> of(
      CheckedPolicy policy, Optional<MatcherClass> matcher, Function<Attribute, String> source) {
    PolicyCalls calls = new PolicyCalls(policy, source);
    calls.addOrigins();
    matcher.ifPresent(calls::addMatcher);
    calls.addRest();
    return calls.calls;
  }

  private void addOrigins() {
    if (policy.anyOrigin()) {
      add("anyOrigin", List.of(), Attribute.ORIGINS);
      return;
    }
    Stream<String> patterns = policy.origins().stream().map(OriginPattern::toString);
    List<String> origins =
        Stream.concat(policy.nullOrigin() ? Stream.of("null") : Stream.empty(), patterns)
            .sorted()
            .toList();
    if (origins.size() > MAX_LISTED) {
      add("originLines", chunks(origins), Attribute.ORIGINS);
    } else if (!origins.isEmpty()) {
      add("origins", origins, Attribute.ORIGINS);
    }
    addIndex();
    for (Placeholder placeholder : policy.placeholders()) {
      add("originsFrom", arguments(placeholder), Attribute.ORIGINS);
    }
    for (OriginRegex.Compiled regex : policy.originRegexes()) {
      add(
          "originRegex",
          List.of(regex.regex(), regex.automaton().encode()),
          Attribute.ORIGIN_REGEXES);
    }
  }

  private void addMatcher(MatcherClass matcher) {
    ClassLiteral type = new ClassLiteral(matcher.packageName(), matcher.names());
    List<Object> arguments =
        matcher.isConstructible() ? List.of(type, new ConstructorReference(type)) : List.of(type);
    add("originMatcher", arguments, Attribute.ORIGIN_MATCHER);
  }

  private static List<String> arguments(Placeholder placeholder) {
    return Stream.concat(Stream.of(placeholder.key()), placeholder.defaults().stream()).toList();
  }

  /** Which characters tell origins apart cannot be told before all of them are known. */
  private void addIndex() {
    if (!policy.placeholders().isEmpty()) {
      return;
    }
    List<String> exact =
        policy.origins().stream()
            .filter(OriginPattern::isExact)
            .map(OriginPattern::toString)
            .toList();
    if (exact.size() <= MAX_UNINDEXED) {
      return;
    }
    int[] positions = OriginIndex.positions(exact);
    if (positions.length > 0) {
      calls.add(
          new Call("originIndex", List.copyOf(Arrays.stream(positions).boxed().toList()), ""));
    }
  }

  private static List<String> chunks(List<String> origins) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (String origin : origins) {
      if (chunk.length() + 1 + origin.length() > MAX_CHUNK) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
      chunk.append(chunk.isEmpty() ? "" : "\n").append(origin);
    }
    chunks.add(chunk.toString());
    return chunks;
  }

  private void addRest() {
    if (!policy.exposedHeaders().isEmpty()) {
      add("exposedHeaders", policy.exposedHeaders(), Attribute.EXPOSED_HEADERS);
    }
    if (policy.allowCredentials()) {
      add("allowCredentials", List.of(), Attribute.ALLOW_CREDENTIALS);
    }
    policy.maxAge().ifPresent(seconds -> add("maxAge", List.of(seconds), Attribute.MAX_AGE));
    if (policy.rejectDisallowed()) {
      add("rejectDisallowed", List.of(), Attribute.REJECT_DISALLOWED);
    }
    for (Toleration toleration : policy.tolerate()) {
      add("tolerate", List.of(toleration.risk().name(), toleration.reason()), Attribute.TOLERATE);
    }
  }

  private void add(String method, List<?> arguments, Attribute attribute) {
    calls.add(new Call(method, List.copyOf(arguments), source.apply(attribute)));
  }
}
