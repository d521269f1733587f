// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Work is counted, not timed: what is sent may be as long as it likes, in one line or in many, and
 * neither the steps of a decision nor the bytes that it allocates grow with it.
 */
class BoundedWorkTest {

  private static final int KIB_64 = 1 << 16;

  private static final int MIB = 1 << 20;

  /** Two dozen or so for each character of a list of 4 KiB; nothing takes more. */
  private static final long STEPS = 120_000;

  /** Lengths are hashed, and a hash may meet those of some origins that are allowed. */
  private static final long COLLISIONS = 32;

  /**
   * None of these reads what was sent: maps are asked for names of ours. What joins, joins the
   * echo, when it has been found to be short.
   */
  private static final Set<String> CONSTANT =
      Set.of(
          "ArrayList.<init>",
          "HashMap.<init>",
          "Integer.rotateLeft",
          "Iterator.hasNext",
          "Iterator.next",
          "List.add",
          "List.get",
          "List.isEmpty",
          "List.iterator",
          "List.size",
          "Map.containsKey",
          "Map.put",
          "Map.size",
          "Math.max",
          "Math.min",
          "Object.<init>",
          "Record.<init>",
          "Set.of",
          "String.join");

  /** As for {@link RequestFuzzTest}. */
  private static final long BYTES = 24_000;

  /** An origin that is allowed, and a method that is served, by the number of the service. */
  private static final List<List<String>> RIGHT =
      List.of(
          List.of("https://app.example", "PUT"),
          List.of("https://tenant-7.example", "GET"),
          List.of("https://a.app.example", "PATCH"),
          List.of("https://pr-1.example", "GET"),
          List.of("https://anybody.example", "GET"),
          List.of("https://anybody.example", "GET"));

  private static Function<Map<String, List<String>>, Runnable> counted = new PreparedRequest();

  /**
   * A value that can be as long as one likes.
   *
   * @param lines of about that many characters together
   */
  private record Hostile(String header, String name, IntFunction<List<String>> lines) {

    @Override
    public String toString() {
      return header + " " + name;
    }
  }

  @BeforeAll
  @SuppressWarnings("unchecked") // the interface is the library's, and so are its parameters
  static void load() throws ReflectiveOperationException {
    counted =
        (Function<Map<String, List<String>>, Runnable>)
            new CountedClasses()
                .loadClass(PreparedRequest.class.getName())
                .getConstructor()
                .newInstance();
  }

  static List<Hostile> values() {
    List<Hostile> values = new ArrayList<>();
    for (String piece :
        List.of(
            "x", "https://", "https://a.", "a.app.example", "tenant-7.example", "1", ":", " ")) {
      values.add(once("origin", piece));
      values.add(behind("origin", "https://app.example", piece));
      values.add(behind("origin", "https://pr-1", piece));
    }
    values.add(often("origin", "https://app.example"));
    values.add(often("origin", ""));
    for (String piece : List.of("G", "GET", "GET,", " ", "\t")) {
      values.add(once("method", piece));
      values.add(behind("method", "PUT", piece));
    }
    values.add(often("method", "GET"));
    values.add(often("method", ""));
    for (String piece :
        List.of(",", "x", " ", "\t", "x-page,", "X-PAGE , ", "authorization,", "*,", "\u0000")) {
      values.add(once("headers", piece));
      values.add(behind("headers", "x-page,", piece));
      values.add(often("headers", piece));
    }
    values.add(often("headers", ""));
    return values;
  }

  private static Hostile once(String header, String piece) {
    return behind(header, "", piece);
  }

  private static Hostile behind(String header, String start, String piece) {
    return new Hostile(
        header,
        "\"" + start + piece + piece + "...\"",
        length -> List.of(start + piece.repeat(length / piece.length())));
  }

  private static Hostile often(String header, String line) {
    return new Hostile(
        header,
        "\"" + line + "\" on many lines",
        length -> Collections.nCopies(length / (line.length() + 1), line));
  }

  private static Stream<Map<String, List<String>>> requests(Hostile hostile, int length) {
    List<String> lines = hostile.lines().apply(length);
    return IntStream.range(0, RIGHT.size())
        .boxed()
        .flatMap(
            service -> {
              Map<String, List<String>> preflight =
                  with(
                      Map.of(
                          "service", List.of(service.toString()),
                          "verb", List.of("OPTIONS"),
                          "origin", RIGHT.get(service).subList(0, 1),
                          "method", RIGHT.get(service).subList(1, 2)),
                      hostile.header(),
                      lines);
              return Stream.of(
                  preflight,
                  with(
                      with(preflight, "verb", RIGHT.get(service).subList(1, 2)),
                      "method",
                      List.of()));
            });
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> request, String name, List<String> lines) {
    Map<String, List<String>> changed = new TreeMap<>(request);
    changed.put(name, lines);
    return changed;
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_mebibyte_takes_no_more_steps_than_64_kibibytes(Hostile hostile) {
    List<Long> few = requests(hostile, KIB_64).map(BoundedWorkTest::steps).toList();
    List<Long> many = requests(hostile, MIB).map(BoundedWorkTest::steps).toList();

    for (int i = 0; i < many.size(); i++) {
      assertThat(many.get(i)).isPositive().isLessThanOrEqualTo(few.get(i) + COLLISIONS);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void whatever_its_length_the_steps_are_bounded(Hostile hostile) {
    for (int length : List.of(10, 100, 326, 1_000, 4_000, KIB_64)) {
      assertThat(requests(hostile, length).map(BoundedWorkTest::steps))
          .allMatch(steps -> steps <= STEPS);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_mebibyte_allocates_no_more_than_a_refusal(Hostile hostile) {
    PreparedRequest plain = new PreparedRequest();
    requests(hostile, MIB).map(plain).forEach(decision -> Allocation.atMost(BYTES, decision));
  }

  /** Work that is left to the library is not seen in steps. */
  @Test
  void the_library_is_asked_for_nothing_that_could_grow() {
    Set<String> asked = new TreeSet<>();
    for (Hostile hostile : values()) {
      requests(hostile, 100)
          .forEach(
              request -> {
                steps(request);
                asked.addAll(Work.library());
              });
    }

    assertThat(asked).isSubsetOf(CONSTANT).contains("Map.put");
  }

  @Test
  void what_grows_is_seen_to_grow() {
    Map<String, List<String>> echoed =
        Map.of(
            "service", List.of("0"),
            "verb", List.of("OPTIONS"),
            "origin", List.of("https://app.example"),
            "method", List.of("PUT"));

    long few = steps(with(echoed, "headers", List.of("x".repeat(100))));
    long many = steps(with(echoed, "headers", List.of("x".repeat(4000))));
    assertThat(many - few).isGreaterThan(3900);
    assertThat(Work.of(() -> Work.read("x".repeat(100)))).isEqualTo(100);
  }

  private static long steps(Map<String, List<String>> request) {
    return Work.of(counted.apply(request));
  }
}
