// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.crossorigin.processor.plan.TablePlan;
import dev.crossorigin.processor.plan.TablePlan.Application;
import dev.crossorigin.processor.plan.TablePlan.Call;
import dev.crossorigin.processor.plan.TablePlan.ClassLiteral;
import dev.crossorigin.processor.plan.TablePlan.ConstructorReference;
import dev.crossorigin.processor.plan.TablePlan.Endpoint;
import dev.crossorigin.processor.plan.TablePlan.Policy;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Prints a plan. Values of the user's are only ever printed as string literals; comments hold names
 * of elements and nothing else.
 */
public final class TableEmitter {

  private static final String PROCESSOR = "dev.crossorigin.processor.CorsProcessor";
  private static final String TABLE = "table";

  /** More arguments stand on a line each. */
  private static final int MAX_ON_ONE_LINE = 2;

  /** The source of the table, in ASCII, whatever encoding the compiler writes. */
  public String emit(TablePlan plan) {
    ClassName resource = className(plan.packageName(), plan.resource());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.table())
            .addJavadoc("CORS of {@link $T}. Edit its annotations, not this table.", resource)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(SpiNames.RESOURCE_CORS)
            .addMethod(constructor(plan))
            .addMethod(describe(plan));
    if (plan.marked()) {
      type.addAnnotation(
          AnnotationSpec.builder(SpiNames.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    return Ascii.escape(
        JavaFile.builder(plan.packageName(), type.build())
            .addFileComment("Generated. Edit the annotations of the resource, not this file.")
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString());
  }

  private static ClassName className(String packageName, List<String> names) {
    String[] nested = names.subList(1, names.size()).toArray(String[]::new);
    return ClassName.get(packageName, names.get(0), nested);
  }

  private static MethodSpec constructor(TablePlan plan) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addStatement("super($L, $S)", plan.format(), plan.fingerprint())
        .build();
  }

  private static MethodSpec describe(TablePlan plan) {
    CodeBlock.Builder body = CodeBlock.builder();
    plan.policies().forEach(policy -> body.add(policy(policy)));
    if (!plan.policies().isEmpty()) {
      body.add("\n");
    }
    plan.application().ifPresent(application -> body.add(application(application)));
    plan.path()
        .ifPresent(
            path -> body.addStatement("$L.$L($L)", TABLE, SpiNames.PATH, StringLiteral.of(path)));
    plan.endpoints().forEach(endpoint -> body.addStatement(endpoint(endpoint)));
    plan.locators()
        .forEach(
            locator ->
                body.addStatement(
                    "$L.$L($L, $L, $L)",
                    TABLE,
                    SpiNames.LOCATOR,
                    StringLiteral.of(locator.path()),
                    StringLiteral.of(locator.method()),
                    StringLiteral.of(locator.target())));
    MethodSpec.Builder describe = MethodSpec.methodBuilder(SpiNames.DESCRIBE);
    if (plan.policies().stream().anyMatch(Policy::deprecated)) {
      describe.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    return describe
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(SpiNames.CORS_TABLE, TABLE)
        .addCode(body.build())
        .build();
  }

  private static CodeBlock endpoint(Endpoint endpoint) {
    CodeBlock.Builder row =
        CodeBlock.builder()
            .add(
                "$L.$L($L, $L, $L)",
                TABLE,
                SpiNames.ENDPOINT,
                StringLiteral.of(endpoint.verb()),
                StringLiteral.of(endpoint.path()),
                StringLiteral.of(endpoint.method()));
    endpoint.policy().ifPresent(policy -> row.add(".$L($L)", SpiNames.FILTER, policy));
    endpoint
        .preflight()
        .ifPresent(headers -> row.add(".$L($L)", SpiNames.PREFLIGHT, StringLiteral.of(headers)));
    endpoint
        .reads()
        .ifPresent(headers -> row.add(".$L($L)", SpiNames.READS, StringLiteral.of(headers)));
    return row.build();
  }

  private static CodeBlock policy(Policy policy) {
    CodeBlock.Builder row =
        CodeBlock.builder()
            .add("$[$T $L = $L", SpiNames.POLICY_ROW, policy.variable(), TABLE)
            .add(call(policy.opening()));
    return chain(row, comment(policy.opening()), policy.values());
  }

  private static CodeBlock application(Application application) {
    CodeBlock.Builder row =
        CodeBlock.builder().add("$[$L.$L($L)", TABLE, SpiNames.APPLICATION, application.policy());
    return chain(row, CodeBlock.of(""), application.values());
  }

  /** One call a line, each with its comment behind it. */
  private static CodeBlock chain(CodeBlock.Builder row, CodeBlock first, List<Call> calls) {
    CodeBlock comment = first;
    for (Call call : calls) {
      row.add(comment).add("\n").add(call(call));
      comment = comment(call);
    }
    return row.add(";").add(comment).add("\n$]").build();
  }

  private static CodeBlock call(Call call) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    boolean tall = call.arguments().size() > MAX_ON_ONE_LINE || isTall(call.arguments());
    String separator = "";
    for (Object argument : call.arguments()) {
      arguments.add(separator).add(tall ? "\n" : "");
      arguments.add(argument(argument));
      separator = tall ? "," : ", ";
    }
    CodeBlock printed = arguments.build();
    return tall
        ? CodeBlock.of(".$L($>$>$L$<$<)", call.method(), printed)
        : CodeBlock.of(".$L($L)", call.method(), printed);
  }

  private static CodeBlock argument(Object argument) {
    if (argument instanceof ClassLiteral type) {
      return CodeBlock.of("$T.class", className(type.packageName(), type.names()));
    }
    if (argument instanceof ConstructorReference constructor) {
      ClassLiteral type = constructor.type();
      return CodeBlock.of("$T::new", className(type.packageName(), type.names()));
    }
    return CodeBlock.of("$L", argument instanceof String text ? StringLiteral.of(text) : argument);
  }

  private static boolean isTall(List<Object> arguments) {
    return arguments.stream()
        .anyMatch(argument -> argument instanceof String text && text.contains("\n"));
  }

  private static CodeBlock comment(Call call) {
    return call.comment().isEmpty() ? CodeBlock.of("") : CodeBlock.of(" // $L", call.comment());
  }
}
