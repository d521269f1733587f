// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.everywhere;

import dev.crossorigin.CrossOrigin;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The same resources, deployed in several ways. */
final class Libraries {

  private Libraries() {}

  /** As classes. */
  public static class OfClasses extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(
          Library.Books.class,
          Library.Catalogue.class,
          Library.Shelves.class,
          Library.Detours.class,
          Library.Plain.class);
    }
  }

  /** As instances. */
  public static class OfInstances extends Application {

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
      return Set.of(
          new Library.Books(), new Library.Catalogue(), new Library.Shelves(), new Library.Plain());
    }
  }

  /** With a policy for the rest. */
  @CrossOrigin(origins = Library.READER)
  public static class WithPolicy extends OfClasses {}
}
