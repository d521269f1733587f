// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.hostile;

import static dev.crossorigin.it.hostile.Attack.Grant.ALWAYS;
import static dev.crossorigin.it.hostile.Attack.Grant.MAYBE;
import static dev.crossorigin.it.hostile.Attack.Grant.NEVER;
import static dev.crossorigin.it.hostile.Fortress.APP;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is tried. */
final class Attacks {

  private static final String EVIL = "https://evil.example";

  private static final String ORIGIN = "Origin: ";

  private static final String METHOD = "Access-Control-Request-Method: ";

  private static final String HEADERS = "Access-Control-Request-Headers: ";

  private static final int KIB_64 = 65_536;

  private static final int THOUSANDS = 1_500;

  private Attacks() {}

  static List<Attack> all() {
    return Stream.of(baseline(), origins(), methods(), headers(), requests(), paths())
        .flatMap(List::stream)
        .toList();
  }

  /** What shows that the others do not fail for another reason. */
  private static List<Attack> baseline() {
    return List.of(
        get(ALWAYS, "the allowed origin", ORIGIN + APP),
        Attack.preflight(ALWAYS, "its preflight", "/guarded", HEADERS + "x-page"),
        get(NEVER, "another origin", ORIGIN + EVIL),
        get(NEVER, "no origin"));
  }

  private static List<Attack> origins() {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(get(NEVER, "two origins, the allowed one first", ORIGIN + APP, ORIGIN + EVIL));
    attacks.add(get(NEVER, "two origins, the allowed one last", ORIGIN + EVIL, ORIGIN + APP));
    attacks.add(get(NEVER, "the allowed origin twice", ORIGIN + APP, ORIGIN + APP));
    attacks.add(get(NEVER, "an empty line beside the allowed origin", "Origin:", ORIGIN + APP));
    attacks.add(get(NEVER, "the allowed origin a thousand times", times(THOUSANDS, ORIGIN + APP)));
    attacks.add(get(MAYBE, "white space before the colon", "Origin : " + APP));
    attacks.add(get(MAYBE, "white space around the value", "Origin: \t " + APP + " \t"));
    attacks.add(get(ALWAYS, "a header name in another case", "oRIGIN: " + APP));
    attacks.add(get(MAYBE, "a bare line feed after it", ORIGIN + APP + "\nX-Evil: 1"));
    attacks.add(get(MAYBE, "a bare carriage return after it", ORIGIN + APP + "\rX-Evil: 1"));
    attacks.add(get(NEVER, "a folded line", ORIGIN + EVIL + "\r\n " + APP));
    for (String value :
        List.of(
            "",
            "null",
            "*",
            "true",
            APP + "/",
            APP + ":443",
            APP + ".",
            APP + ", " + EVIL,
            APP + " " + EVIL,
            APP + "\u0000",
            APP + "\u0001",
            APP + "\u007f",
            APP + "\u00e4",
            "https://app.ex\u00c3\u00a4mple",
            "HTTPS://APP.EXAMPLE",
            "http://app.example",
            "https://app.example.evil.example",
            "https://app.example@evil.example",
            "https://evil.example#" + APP,
            "https://evil.example/" + APP,
            "https://app\tx.example",
            "https://app%2eexample",
            "https://[::1",
            "x".repeat(KIB_64),
            APP + ".a".repeat(KIB_64 / 2))) {
      attacks.add(get(grant(value), "origin " + shown(value), ORIGIN + value));
    }
    return attacks;
  }

  private static List<Attack> methods() {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(Attack.preflight(NEVER, "two requested methods", "/guarded", METHOD + "PUT"));
    attacks.add(Attack.preflight(NEVER, "one requested method twice", "/guarded", METHOD + "GET"));
    attacks.add(
        Attack.preflight(
            NEVER,
            "one requested method a thousand times",
            "/guarded",
            times(THOUSANDS, METHOD + "GET")));
    for (String value :
        List.of(
            "",
            "get",
            "GET,PUT",
            "GET PUT",
            "*",
            "GET\u0000",
            "GET\u0001",
            "GET\u00e4",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "G".repeat(KIB_64))) {
      attacks.add(
          Attack.of(
              grant(value),
              "requested method " + shown(value),
              "OPTIONS",
              "/guarded",
              ORIGIN + APP,
              METHOD + value));
    }
    attacks.add(
        Attack.of(
            MAYBE,
            "a carriage return in the requested method",
            "OPTIONS",
            "/guarded",
            ORIGIN + APP,
            METHOD + "PUT\rX-Evil: 1"));
    return attacks;
  }

  private static List<Attack> headers() {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(Attack.preflight(ALWAYS, "an empty list of names", "/guarded", HEADERS));
    attacks.add(
        Attack.preflight(ALWAYS, "names on two lines", "/guarded", HEADERS + "x-page", HEADERS));
    attacks.add(Attack.preflight(ALWAYS, "names in another case", "/guarded", HEADERS + "X-PAGE"));
    attacks.add(
        Attack.preflight(
            NEVER, "a name on a second line", "/guarded", HEADERS + "x-page", HEADERS + "x-evil"));
    attacks.add(
        Attack.preflight(
            NEVER, "thousands of lines", "/guarded", times(THOUSANDS, HEADERS + "x-page")));
    for (String value :
        List.of(
            "x-evil",
            "x-page x-page",
            "x-page;x-page",
            "x-page\u0000",
            "x-page\u0001",
            "x-p\u00e4ge",
            "x-page,\t\t\tx-page",
            "*",
            ",".repeat(KIB_64),
            "x-page,".repeat(KIB_64 / 7),
            "x".repeat(KIB_64))) {
      attacks.add(
          Attack.preflight(
              grant(value), "requested header " + shown(value), "/guarded", HEADERS + value));
    }
    for (String value :
        List.of(
            "x-a\rX-Evil: 1",
            "x-a b",
            "x-a\u0000",
            "x-\u00e4",
            "x-a;b",
            "x".repeat(KIB_64),
            ",".repeat(KIB_64))) {
      attacks.add(
          Attack.of(
              grant(value),
              "header to be echoed " + shown(value),
              "OPTIONS",
              "/guarded",
              ORIGIN + APP,
              METHOD + "PUT",
              HEADERS + value));
    }
    return attacks;
  }

  private static List<Attack> requests() {
    String evil = Attack.request("GET", "/guarded", false, ORIGIN + EVIL);
    String allowed = Attack.request("GET", "/guarded", false, ORIGIN + APP);
    String preflight = Attack.request("OPTIONS", "/guarded", false, ORIGIN + APP, METHOD + "GET");
    String lastEvil = Attack.request("GET", "/guarded", true, ORIGIN + EVIL);
    String lastAllowed = Attack.request("GET", "/guarded", true, ORIGIN + APP);
    return List.of(
        new Attack("pipelined, another origin last", NEVER, allowed + preflight + lastEvil),
        new Attack("pipelined, the allowed origin last", ALWAYS, evil + evil + lastAllowed),
        // the JDK's own server takes it for a path
        Attack.of(MAYBE, "an absolute target", "GET", "http://%HOST%/guarded", ORIGIN + APP),
        Attack.of(
            MAYBE,
            "an absolute target elsewhere",
            "GET",
            "http://evil.example/guarded",
            ORIGIN + APP),
        Attack.of(NEVER, "OPTIONS *", "OPTIONS", "*", ORIGIN + APP, METHOD + "GET"),
        Attack.of(
            NEVER, "a method in lower case", "options", "/guarded", ORIGIN + EVIL, METHOD + "GET"),
        Attack.of(
            NEVER, "a rejected origin", "POST", "/guarded", ORIGIN + EVIL, "Content-Length: 0"),
        Attack.of(NEVER, "same-origin only", "DELETE", "/guarded", ORIGIN + APP),
        Attack.of(
            NEVER,
            "same-origin only, by forwarded names",
            "DELETE",
            "/guarded",
            ORIGIN + APP,
            "X-Forwarded-Host: app.example",
            "Forwarded: host=app.example;proto=https"),
        Attack.of(
            NEVER,
            "a verb by override",
            "OPTIONS",
            "/guarded",
            ORIGIN + APP,
            METHOD + "DELETE",
            "X-HTTP-Method-Override: GET"));
  }

  /** What a policy says of a path holds for it only if the resource is what is reached. */
  private static List<Attack> paths() {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(Attack.preflight(ALWAYS, "path /guarded;x=y", "/guarded;x=y"));
    for (String path :
        List.of(
            "/guarded/",
            "//guarded",
            "/guarded//",
            "/./guarded",
            "/unguarded/../guarded",
            "/%67uarded",
            "/guarded%2F",
            "/guarded%3Bx",
            "/guarded%00",
            "/guarded%0d%0aX-Evil:%201",
            "/guarded?%0d%0aX-Evil:%201",
            "/guarded;%0d%0aX-Evil:%201",
            "/guarded%",
            "/guarded%zz",
            "/guarded%c0%af",
            "/guarded/..;/unguarded")) {
      attacks.add(Attack.preflight(MAYBE, "path " + path, path));
    }
    for (String path :
        List.of("/unguarded", "/unguarded;/guarded", "/guarded/../unguarded", "/guardedx", "/")) {
      attacks.add(Attack.preflight(NEVER, "path " + path, path));
    }
    attacks.add(Attack.preflight(NEVER, "a path of 64 KiB", "/guarded" + "/x".repeat(KIB_64 / 2)));
    return attacks;
  }

  /** Some servers trim control characters, or end a line at them; what is left is harmless. */
  private static Attack.Grant grant(String value) {
    return value.chars().anyMatch(c -> c < ' ') ? MAYBE : NEVER;
  }

  private static Attack get(Attack.Grant grant, String name, String... lines) {
    return Attack.of(grant, name, "GET", "/guarded", lines);
  }

  private static String[] times(int count, String line) {
    return Collections.nCopies(count, line).toArray(String[]::new);
  }

  /** A value in one short line. */
  private static String shown(String value) {
    StringBuilder shown = new StringBuilder("\"");
    value
        .chars()
        .limit(40)
        .forEach(
            c -> {
              if (c >= ' ' && c < 0x7f) {
                shown.append((char) c);
              } else {
                shown.append(String.format("\\x%02x", c));
              }
            });
    return shown.append(value.length() > 40 ? "\" of " + value.length() : "\"").toString();
  }
}
