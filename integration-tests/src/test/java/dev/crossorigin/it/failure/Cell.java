// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.failure;

import dev.crossorigin.it.harness.RawResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one server answers to one request.
 *
 * @param status the status
 * @param reading who can read it
 */
record Cell(int status, Reading reading) {

  private static final int FIRST_ERROR = 400;

  /**
   * Reads three answers to the same request.
   *
   * @param allowed to an origin that the policy allows
   * @param others to one that it does not allow, and to nobody's
   */
  static Cell of(RawResponse allowed, List<RawResponse> others) {
    boolean sameStatus = others.stream().allMatch(other -> other.status() == allowed.status());
    boolean granted = grants(allowed);
    boolean clean =
        others.stream().noneMatch(Cell::hasAccessControl)
            && (granted || !hasAccessControl(allowed));
    return new Cell(
        allowed.status(),
        !sameStatus || !clean
            ? Reading.WRONG
            : granted ? granted(allowed, others) : refused(allowed, others));
  }

  /** The same where the server makes an error page of an error, and drops {@code Vary}. */
  Cell asErrorPage() {
    if (status < FIRST_ERROR) {
      return this;
    }
    return new Cell(
        status,
        switch (reading) {
          case READABLE, READABLE_ONLY -> Reading.READABLE_UNSTORED;
          case CLOSED, UNTOUCHED -> Reading.SERVER;
          default -> reading;
        });
  }

  private static Reading granted(RawResponse allowed, List<RawResponse> others) {
    if (varies(allowed)) {
      return all(others, Cell::varies)
          ? Reading.READABLE
          : all(others, Cell::saysNothing) ? Reading.READABLE_ONLY : Reading.WRONG;
    }
    return isUnstored(allowed) && all(others, Cell::isUnstored)
        ? Reading.READABLE_UNSTORED
        : Reading.WRONG;
  }

  private static Reading refused(RawResponse allowed, List<RawResponse> others) {
    if (varies(allowed)) {
      return all(others, Cell::varies) ? Reading.CLOSED : Reading.WRONG;
    }
    if (saysNothing(allowed)) {
      return all(others, Cell::saysNothing) ? Reading.SERVER : Reading.WRONG;
    }
    return isUntouched(allowed) && all(others, Cell::isUntouched)
        ? Reading.UNTOUCHED
        : Reading.WRONG;
  }

  private static boolean all(List<RawResponse> responses, Predicate<RawResponse> condition) {
    return responses.stream().allMatch(condition);
  }

  private static boolean grants(RawResponse response) {
    return response.accessControlLines().size() == 2
        && response.header("Access-Control-Allow-Origin").equals(Optional.of(Failing.ALLOWED))
        && response.header("Access-Control-Allow-Credentials").equals(Optional.of("true"));
  }

  private static boolean hasAccessControl(RawResponse response) {
    return !response.accessControlLines().isEmpty();
  }

  /** Says so once, beside what the application says. */
  private static boolean varies(RawResponse response) {
    return vary(response).contains("origin") && isWhole(response);
  }

  private static boolean isUntouched(RawResponse response) {
    return !vary(response).contains("origin") && isWhole(response);
  }

  private static boolean isWhole(RawResponse response) {
    List<String> tokens = vary(response);
    return tokens.contains(Providers.OWN_VARY) && Set.copyOf(tokens).size() == tokens.size();
  }

  private static boolean saysNothing(RawResponse response) {
    return !response.has("Vary");
  }

  private static boolean isUnstored(RawResponse response) {
    return saysNothing(response) && response.tokens("Cache-Control").contains("no-store");
  }

  private static List<String> vary(RawResponse response) {
    return response.vary().stream().map(token -> token.toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public String toString() {
    return status + " " + reading.sign();
  }
}
