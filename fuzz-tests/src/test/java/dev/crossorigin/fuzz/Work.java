// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import java.util.Set;
import java.util.TreeSet;

/**
 * What classes of {@link CountedClasses} do on this thread: a step for each call and each branch,
 * and one for each character of a string that the library reads as a whole. Called by what {@link
 * CountedClasses} writes into them.
 */
public final class Work {

  private static final Set<String> LIBRARY = new TreeSet<>();

  private static long steps;

  private Work() {}

  /** The steps that a piece of work takes. */
  static long of(Runnable work) {
    steps = 0;
    LIBRARY.clear();
    work.run();
    return steps;
  }

  /** The library's methods that the last piece of work has called, those of strings left out. */
  static Set<String> library() {
    return Set.copyOf(LIBRARY);
  }

  /** A method is called, or a branch taken or not. */
  public static void step() {
    steps++;
  }

  /** The library reads a string. */
  public static void read(String text) {
    steps += text.length();
  }

  /** The library searches a string from somewhere on; it reads as far as it finds. */
  public static int indexOf(String text, int character, int from) {
    int found = text.indexOf(character, from);
    steps += Math.max(0, (found < 0 ? text.length() : found + 1) - from);
    return found;
  }

  /** The library is called. */
  public static void call(String method) {
    LIBRARY.add(method);
  }
}
