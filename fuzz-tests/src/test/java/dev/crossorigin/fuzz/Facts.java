// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import dev.crossorigin.engine.RequestFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine is told of a request to {@code https://pets.example}. */
record Facts(String path, String method, @Nullable List<String> origin) implements RequestFacts {

  @Override
  public List<String> host() {
    return List.of("pets.example");
  }

  @Override
  public @Nullable List<String> secFetchSite() {
    return null;
  }

  @Override
  public boolean secure() {
    return true;
  }
}
