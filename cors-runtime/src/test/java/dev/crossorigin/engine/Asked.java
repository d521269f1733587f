// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to {@code http://self.example/x} for tests, with the {@code Origin} lines given. */
record Asked(@Nullable List<String> origin, String method, @Nullable List<String> host)
    implements RequestFacts {

  static Asked from(@Nullable List<String> origin) {
    return new Asked(origin, "GET", List.of("self.example"));
  }

  static Asked from(String... origin) {
    return from(List.of(origin));
  }

  @Override
  public String path() {
    return "/x";
  }

  @Override
  public @Nullable List<String> secFetchSite() {
    return null;
  }

  @Override
  public boolean secure() {
    return false;
  }
}
