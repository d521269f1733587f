// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.spi;

import dev.crossorigin.OriginMatcher;
import java.util.concurrent.Callable;

/**
 * One effective policy, canonical. Each method but {@link #originsFrom} and {@link #originRegex}
 * may be called once; all return this row.
 */
public interface PolicyRow {

  /** Every origin. */
  PolicyRow anyOrigin();

  /**
   * Origins and origin patterns as {@link dev.crossorigin.CrossOrigin#origins} has them, sorted.
   */
  PolicyRow origins(String... origins);

  /** The same for many origins: each argument holds several, separated by line feeds. */
  PolicyRow originLines(String... lines);

  /**
   * Further origins and patterns, which start-up reads from configuration; called for each key.
   *
   * @param key the configuration key, whose value is a list separated by commas
   * @param defaults what holds where the key is not set, sorted; if none, the key must be set
   */
  PolicyRow originsFrom(String key, String... defaults);

  /**
   * An expression of {@link dev.crossorigin.CrossOrigin#originRegexes}; called for each of them.
   *
   * @param regex as written, for the reader
   * @param automaton what it became when compiling; this is what is checked and matched
   * @throws IllegalArgumentException if no compiler wrote this automaton
   */
  PolicyRow originRegex(String regex, String automaton);

  /**
   * The matcher of {@link dev.crossorigin.CrossOrigin#originMatcher}.
   *
   * @param type its class; the application's property of its name may hold the instance
   * @param constructor makes the instance otherwise
   */
  <M extends OriginMatcher> PolicyRow originMatcher(
      Class<M> type, Callable<? extends M> constructor);

  /** The same for a class that the table cannot construct: the property must hold the instance. */
  PolicyRow originMatcher(Class<? extends OriginMatcher> type);

  /**
   * Character positions that tell the exact origins apart, computed when compiling. They make the
   * look-up fast and never change its result.
   */
  PolicyRow originIndex(int... positions);

  /** Response headers exposed: lower case, sorted, or {@code *}. */
  PolicyRow exposedHeaders(String... names);

  /** Credentials are allowed. */
  PolicyRow allowCredentials();

  /** Seconds, 0 to 86400. */
  PolicyRow maxAge(int seconds);

  /** Requests of origins that are not allowed are answered 403. */
  PolicyRow rejectDisallowed();

  /** A risk taken: the name of a {@link dev.crossorigin.Tolerate.Risk}, and the author's reason. */
  PolicyRow tolerate(String risk, String reason);
}
