// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.conformance;

import dev.crossorigin.it.conformance.ConformanceCase.Endpoint;
import dev.crossorigin.it.conformance.ConformanceCase.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the resource class of a case. */
final class CaseSource {

  /** Stands for the class's name until one is given. */
  private static final String NAME = "%NAME%";

  /** For cases of libraries that take plain http and any name for granted. */
  private static final String TOLERATE =
      "tolerate = {@Tolerate(value = Tolerate.Risk.INSECURE_ORIGIN, reason = \"conformance\"),"
          + " @Tolerate(value = Tolerate.Risk.PUBLIC_SUFFIX, reason = \"conformance\")}";

  private static final Set<String> NORMALISED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");
  private static final Set<String> DESIGNATORS =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");
  private static final Set<String> FORBIDDEN = Set.of("CONNECT", "TRACE", "TRACK");
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private CaseSource() {}

  /** The class without a name; cases that need the same class yield the same text. */
  static String of(ConformanceCase it) {
    Placement placement = it.annotations();
    boolean onMethod = placement != null && placement.methodLevel();
    boolean onClass = !onMethod || (placement != null && placement.classLevel());
    String policy =
        it.policy().absent() ? "" : annotation(written(it), onClass, it.policy().needsToleration());
    String methodPolicy = "";
    if (!it.policy().absent() && onMethod) {
      // With both, the method's is bare: it must inherit what the class says.
      methodPolicy = onClass ? "@CrossOrigin" : policy;
    }
    return source(
        it.request().path(), onClass ? policy : "", methodPolicy, verbs(it), it.resource());
  }

  /** A class with this policy that serves the verbs of the policy. */
  static String of(CasePolicy policy) {
    Set<String> verbs = new TreeSet<>(Set.of("GET"));
    if (policy.methods() != null) {
      policy.methods().forEach(method -> addVerb(verbs, method));
    }
    return source("/resource", annotation(policy, true, false), "", verbs, null);
  }

  /** The text with the class's name in it, in package {@code conformance}. */
  static String named(String source, String name) {
    return source.replace(NAME, name);
  }

  /** The origins of some cases are to come from configuration, and not to be the default. */
  private static CasePolicy written(ConformanceCase it) {
    return it.hasPlaceholder()
        ? it.policy().withOrigins(List.of("${" + it.id() + ":https://default.example}"))
        : it.policy();
  }

  private static Set<String> verbs(ConformanceCase it) {
    Set<String> verbs = new TreeSet<>();
    Placement placement = it.annotations();
    if (placement != null && placement.handlerMethods() != null) {
      verbs.addAll(placement.handlerMethods());
      return verbs;
    }
    verbs.add("GET");
    CasePolicy policy = it.policy();
    if (!policy.anyMethod() && policy.methods() != null) {
      policy.methods().forEach(method -> addVerb(verbs, method));
    }
    // A verb that the policy leaves out is served, so that it is the policy that refuses it.
    if (!it.features().contains("method-without-handler")) {
      it.request().values("Access-Control-Request-Method").forEach(verb -> addVerb(verbs, verb));
    }
    addVerb(verbs, it.request().method());
    // JAX-RS answers OPTIONS by itself; a method is needed only where the case says what it does.
    if (it.resource() == null || it.request().isPreflight()) {
      verbs.remove("OPTIONS");
    }
    return verbs;
  }

  private static void addVerb(Set<String> verbs, String method) {
    String upper = method.toUpperCase(Locale.ROOT);
    if (TOKEN.matcher(method).matches() && !FORBIDDEN.contains(upper) && !method.equals("*")) {
      verbs.add(NORMALISED.contains(upper) ? upper : method);
    }
  }

  private static String source(
      String path,
      String classPolicy,
      String methodPolicy,
      Set<String> verbs,
      @Nullable Endpoint endpoint) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        package conformance;

        import dev.crossorigin.CrossOrigin;
        import dev.crossorigin.Tolerate;
        import dev.crossorigin.it.conformance.CaseEndpoint;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import java.lang.annotation.Retention;
        import java.lang.annotation.RetentionPolicy;

        """);
    text.append("@Path(").append(quoted("/" + NAME + path)).append(")\n");
    text.append(classPolicy).append('\n');
    text.append("public class ").append(NAME).append(" {\n");
    int index = 0;
    for (String verb : verbs) {
      text.append("\n  ").append(methodPolicy).append('\n');
      if (DESIGNATORS.contains(verb)) {
        text.append("  @").append(verb).append('\n');
      } else {
        text.append("  @Verb").append(index).append('\n');
      }
      if (endpoint != null && endpoint.status() == 401) {
        text.append("  @CaseEndpoint.Secured\n");
      }
      if (endpoint != null && endpoint.outerFilterHeaders() != null) {
        text.append("  @CaseEndpoint.VaryBefore\n");
      }
      text.append("  public Response m").append(index).append("() {\n    return ");
      text.append(answer(endpoint)).append(";\n  }\n");
      if (!DESIGNATORS.contains(verb)) {
        text.append("\n  @HttpMethod(").append(quoted(verb)).append(")\n");
        text.append("  @Retention(RetentionPolicy.RUNTIME)\n");
        text.append("  public @interface Verb").append(index).append(" {}\n");
      }
      index++;
    }
    return text.append("}\n").toString();
  }

  private static String answer(@Nullable Endpoint endpoint) {
    if (endpoint == null || endpoint.status() == 401) {
      return "CaseEndpoint.answer(200)";
    }
    if (endpoint.throwing()) {
      return "CaseEndpoint.fail(" + endpoint.status() + ")";
    }
    StringBuilder call = new StringBuilder("CaseEndpoint.answer(").append(endpoint.status());
    for (List<String> line : endpoint.headers()) {
      call.append(", ").append(quoted(line.get(0))).append(", ").append(quoted(line.get(1)));
    }
    return call.append(')').toString();
  }

  private static String annotation(CasePolicy policy, boolean onClass, boolean tolerate) {
    List<String> attributes = new ArrayList<>();
    List<String> origins = new ArrayList<>(policy.origins());
    List<String> regexes = new ArrayList<>();
    OriginPatterns.ofLabels(policy)
        .ifPresentOrElse(origins::addAll, () -> regexes.addAll(policy.patternRegex()));
    for (String regex : policy.originRegexes()) {
      regexes.add(policy.regexSearch() ? whole(regex) : regex);
    }
    addArray(attributes, "origins", origins);
    addArray(attributes, "originRegexes", regexes);
    if (onClass && !policy.anyMethod() && policy.methods() != null) {
      addArray(attributes, "methods", policy.methods());
    }
    addArray(attributes, "allowedHeaders", policy.allowedHeaders());
    addArray(attributes, "exposedHeaders", policy.exposedHeaders());
    if (policy.allowCredentials()) {
      attributes.add("allowCredentials = true");
    }
    if (policy.maxAge() != null) {
      attributes.add("maxAge = " + policy.maxAge());
    }
    if (tolerate) {
      attributes.add(TOLERATE);
    }
    return "@CrossOrigin(" + String.join(", ", attributes) + ")";
  }

  /** What matches the whole of an origin where the expression is found somewhere in it. */
  private static String whole(String regex) {
    return (regex.startsWith("^") ? "" : ".*") + regex + (regex.endsWith("$") ? "" : ".*");
  }

  private static void addArray(List<String> attributes, String name, List<String> values) {
    if (!values.isEmpty()) {
      attributes.add(
          name
              + " = {"
              + String.join(", ", values.stream().map(CaseSource::quoted).toList())
              + "}");
    }
  }

  private static String quoted(String value) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < 0x20 || c > 0x7E) {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
