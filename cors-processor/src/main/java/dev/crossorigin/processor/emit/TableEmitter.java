// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import dev.crossorigin.processor.plan.TablePlan;
import dev.crossorigin.processor.plan.TablePlan.Application;
import dev.crossorigin.processor.plan.TablePlan.Call;
import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import dev.crossorigin.processor.plan.TablePlan.ConstructorReference;
import dev.crossorigin.processor.plan.TablePlan.Endpoint;
import dev.crossorigin.processor.plan.TablePlan.Locator;
import dev.crossorigin.processor.plan.TablePlan.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a plan. Values of the user's are only ever printed as string literals; comments hold names
 * of elements and nothing else.
 */
public final class TableEmitter {

  private static final String PROCESSOR = "dev.crossorigin.processor.CorsProcessor";
  private static final String TABLE = "table";

  /** More arguments stand on a line each. */
  private static final int MAX_ON_ONE_LINE = 2;

  /** Where a row begins, where it goes on, and where arguments stand that have lines to them. */
  private static final String ROW = "    ";

  private static final String CONTINUED = ROW + ROW;
  private static final String ARGUMENT = CONTINUED + ROW;

  private final TablePlan plan;
  private final ClassLiteral resource;
  private final ClassNames names;
  private final StringBuilder out = new StringBuilder(2048);

  private TableEmitter(TablePlan plan) {
    this.plan = plan;
    this.resource = new ClassLiteral(plan.packageName(), plan.resource());
    this.names = new ClassNames(plan.packageName(), plan.namesakes(), types());
  }

  /** The source of the table, in ASCII, whatever encoding the compiler writes. */
  public static String emit(TablePlan plan) {
    TableEmitter emitter = new TableEmitter(plan);
    emitter.addHead();
    emitter.addClass();
    return Ascii.escape(emitter.out.toString());
  }

  /** Simple names of the classes of {@code java.lang} that tables may refer to. */
  public static List<String> implicit() {
    return SpiNames.OF_JAVA_LANG.stream().map(type -> type.names().get(0)).toList();
  }

  /** All that the table refers to. */
  private List<ClassLiteral> types() {
    List<ClassLiteral> types = new ArrayList<>();
    types.add(new ClassLiteral(plan.packageName(), List.of(plan.table())));
    types.add(resource);
    types.add(SpiNames.RESOURCE_CORS);
    types.add(SpiNames.CORS_TABLE);
    types.add(SpiNames.OVERRIDE);
    if (plan.marked()) {
      types.add(SpiNames.GENERATED);
    }
    if (namesDeprecated()) {
      types.add(SpiNames.SUPPRESS_WARNINGS);
    }
    for (Policy policy : plan.policies()) {
      types.add(SpiNames.POLICY_ROW);
      for (Call call : policy.values()) {
        for (Object argument : call.arguments()) {
          if (argument instanceof ClassLiteral type) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private boolean namesDeprecated() {
    for (Policy policy : plan.policies()) {
      if (policy.deprecated()) {
        return true;
      }
    }
    return false;
  }

  private void addHead() {
    out.append("// Generated. Edit the annotations of the resource, not this file.\n");
    if (!plan.packageName().isEmpty()) {
      out.append("package ").append(plan.packageName()).append(";\n\n");
    }
    for (String type : names.imports()) {
      out.append("import ").append(type).append(";\n");
    }
    if (!names.imports().isEmpty()) {
      out.append('\n');
    }
  }

  private void addClass() {
    out.append("/**\n * CORS of {@link ").append(names.of(resource));
    out.append("}. Edit its annotations, not this table.\n */\n");
    if (plan.marked()) {
      out.append('@').append(names.of(SpiNames.GENERATED));
      out.append("(\"").append(PROCESSOR).append("\")\n");
    }
    out.append("public final class ").append(plan.table());
    out.append(" extends ").append(names.of(SpiNames.RESOURCE_CORS)).append(" {\n");
    addConstructor();
    out.append('\n');
    addDescribe();
    out.append("}\n");
  }

  private void addConstructor() {
    out.append("  public ").append(plan.table()).append("() {\n");
    out.append("    super(").append(plan.format()).append(", ");
    addLiteral(plan.fingerprint());
    out.append(");\n  }\n");
  }

  private void addDescribe() {
    if (namesDeprecated()) {
      out.append("  @").append(names.of(SpiNames.SUPPRESS_WARNINGS));
      out.append("({\"deprecation\", \"removal\"})\n");
    }
    out.append("  @").append(names.of(SpiNames.OVERRIDE)).append('\n');
    out.append("  public void ").append(SpiNames.DESCRIBE).append('(');
    out.append(names.of(SpiNames.CORS_TABLE)).append(' ').append(TABLE).append(") {\n");
    plan.policies().forEach(this::addPolicy);
    if (!plan.policies().isEmpty()) {
      out.append('\n');
    }
    plan.application().ifPresent(this::addApplication);
    plan.path().ifPresent(this::addPath);
    plan.endpoints().forEach(this::addEndpoint);
    plan.locators().forEach(this::addLocator);
    out.append("  }\n");
  }

  private void addPolicy(Policy policy) {
    out.append(ROW).append(names.of(SpiNames.POLICY_ROW)).append(' ').append(policy.variable());
    out.append(" = ").append(TABLE);
    addCall(policy.opening());
    addChain(policy.opening().comment(), policy.values());
  }

  private void addApplication(Application application) {
    out.append(ROW).append(TABLE).append('.').append(SpiNames.APPLICATION);
    out.append('(').append(application.policy()).append(')');
    addChain("", application.values());
  }

  private void addPath(String path) {
    out.append(ROW).append(TABLE);
    addCall(SpiNames.PATH, path);
    out.append(";\n");
  }

  private void addEndpoint(Endpoint endpoint) {
    out.append(ROW).append(TABLE);
    addCall(SpiNames.ENDPOINT, endpoint.verb(), endpoint.path(), endpoint.method());
    endpoint
        .policy()
        .ifPresent(
            policy ->
                out.append('.').append(SpiNames.FILTER).append('(').append(policy).append(')'));
    endpoint.preflight().ifPresent(headers -> addCall(SpiNames.PREFLIGHT, headers));
    endpoint.reads().ifPresent(headers -> addCall(SpiNames.READS, headers));
    out.append(";\n");
  }

  private void addLocator(Locator locator) {
    out.append(ROW).append(TABLE);
    addCall(SpiNames.LOCATOR, locator.path(), locator.method(), locator.target());
    out.append(";\n");
  }

  /** A call on the line of those before it. */
  private void addCall(String method, String... arguments) {
    out.append('.').append(method).append('(');
    String separator = "";
    for (String argument : arguments) {
      out.append(separator);
      addLiteral(argument);
      separator = ", ";
    }
    out.append(')');
  }

  private void addLiteral(String text) {
    StringLiteral.append(text, CONTINUED, out);
  }

  /** One call a line, each with its comment behind it. */
  private void addChain(String first, List<Call> calls) {
    String comment = first;
    for (Call call : calls) {
      addComment(comment);
      out.append('\n').append(CONTINUED);
      addCall(call);
      comment = call.comment();
    }
    out.append(';');
    addComment(comment);
    out.append('\n');
  }

  private void addComment(String comment) {
    if (!comment.isEmpty()) {
      out.append(" // ").append(comment);
    }
  }

  private void addCall(Call call) {
    boolean tall = isTall(call.arguments());
    out.append('.').append(call.method()).append('(');
    String separator = "";
    for (Object argument : call.arguments()) {
      out.append(separator);
      if (tall) {
        out.append('\n').append(ARGUMENT);
      }
      addArgument(argument);
      separator = tall ? "," : ", ";
    }
    out.append(')');
  }

  private static boolean isTall(List<Object> arguments) {
    boolean tall = arguments.size() > MAX_ON_ONE_LINE;
    for (Object argument : arguments) {
      tall |= argument instanceof String text && text.contains("\n");
    }
    return tall;
  }

  private void addArgument(Object argument) {
    if (argument instanceof ClassLiteral type) {
      out.append(names.of(type)).append(".class");
    } else if (argument instanceof ConstructorReference constructor) {
      out.append(names.of(constructor.type())).append("::new");
    } else if (argument instanceof String text) {
      StringLiteral.append(text, ARGUMENT, out);
    } else {
      out.append(argument);
    }
  }
}
