// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.OriginMatcher;
import dev.crossorigin.OriginQuery;

/**
 * A matcher of the application that may fail: an exception denies, and so does an error that is of
 * the matcher's own making. It is logged, but not more often than a log can bear, for whoever sends
 * requests may well be able to cause it.
 */
final class GuardedMatcher implements OriginMatcher {

  private static final System.Logger LOGGER = System.getLogger("dev.crossorigin");

  private final OriginMatcher matcher;
  private final LogPace pace = LogPace.perMinute(System::nanoTime);

  GuardedMatcher(OriginMatcher matcher) {
    this.matcher = matcher;
  }

  @Override
  public boolean allows(OriginQuery query) {
    try {
      return matcher.allows(query);
    } catch (Exception | LinkageError | StackOverflowError e) {
      long skipped = pace.next();
      if (skipped >= 0) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "Origin matcher "
                + matcher.getClass().getName()
                + " failed, so the origin is not allowed; "
                + skipped
                + " more such failures since this was last logged",
            e);
      }
      return false;
    }
  }
}
