// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.docs;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java as documentation shows it, made whole: a file, some types, some members of a resource class,
 * annotations of one, or statements. Nothing is added that would move a line.
 */
final class JavaSnippet {

  private static final String IMPORTS =
      Stream.of(
              "dev.crossorigin.*",
              "static dev.crossorigin.Tolerate.Risk.*",
              "dev.crossorigin.it.docs.cast.*",
              "dev.crossorigin.jaxrs.*",
              "jakarta.ws.rs.*",
              "jakarta.ws.rs.container.*",
              "jakarta.ws.rs.core.*",
              "static jakarta.ws.rs.core.MediaType.*",
              "jakarta.ws.rs.ext.*",
              "java.lang.annotation.*",
              "java.util.*",
              "org.glassfish.jersey.server.ResourceConfig")
          .map(name -> "import " + name + "; ")
          .reduce("", String::concat);

  private static final String ENDPOINT =
      "@GET public String get() { return \"\"; } @POST public void post() { }";

  private static final String RESOURCE = " @Path(\"/snippet\") public class Snippet { ";

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;");
  private static final Pattern METHOD_BODY =
      Pattern.compile("(\\)(?: throws [\\w., ]+?)?) \\{ … }");
  private static final Pattern RESOURCE_BODY =
      Pattern.compile("(@Path\\((?:(?!@Path\\(|[;}]\\s).)*?\\bclass [^{]*)\\{ … }", Pattern.DOTALL);

  private JavaSnippet() {}

  /** A source file that holds the snippet, each of its lines at the same number. */
  static String complete(String snippet) {
    String elided = elided(snippet);
    return Stream.of(
            unit(elided),
            unit(policy(elided) + RESOURCE + elided + "}"),
            unit(elided + RESOURCE + ENDPOINT + " }"),
            unit("public class Snippet { void run() throws Exception { " + elided + "} }"))
        .filter(JavaSnippet::parses)
        .findFirst()
        .orElseGet(() -> unit(elided));
  }

  /**
   * The snippet with what its ellipses stand for: the body of a method, of a resource class, or of
   * another type.
   */
  static String elided(String snippet) {
    String methods =
        METHOD_BODY
            .matcher(snippet)
            .replaceAll("$1 { throw new UnsupportedOperationException(); }");
    return RESOURCE_BODY
        .matcher(methods)
        .replaceAll("$1{ " + ENDPOINT + " }")
        .replace("{ … }", "{ }");
  }

  /** What stands on the class of members that say nothing themselves. */
  private static String policy(String members) {
    return members.contains("@CrossOrigin") || members.contains("@SameOriginOnly")
        ? ""
        : "@CrossOrigin(origins = \"https://app.example.com\")";
  }

  private static String unit(String text) {
    Matcher clause = PACKAGE.matcher(text);
    return clause.find()
        ? text.substring(0, clause.end()) + " " + IMPORTS + text.substring(clause.end())
        : "package documented; " + IMPORTS + text;
  }

  private static boolean parses(String source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    new StringWriter(),
                    null,
                    diagnostics,
                    List.of("--release", "17", "-proc:none"),
                    null,
                    List.of(new Text(source)));
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
