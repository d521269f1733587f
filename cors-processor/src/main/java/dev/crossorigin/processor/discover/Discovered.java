// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.discover;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A type that concerns us.
 *
 * @param type the type
 * @param kind what can become of it
 * @param annotated the type and its methods, as far as they carry an annotation of ours
 */
public record Discovered(TypeElement type, Kind kind, List<Element> annotated) {

  /** Keeps an immutable copy. */
  public Discovered {
    annotated = List.copyOf(annotated);
  }

  /** What can become of a type. */
  public enum Kind {
    /** A concrete class that seems to have resource methods or locators; gets a table. */
    RESOURCE,
    /** An application class, or a feature that deploys policies; gets a table of its own policy. */
    APPLICATION,
    /** One of these, but private, so that nothing beside it can name it. */
    HIDDEN,
    /**
     * An interface or abstract class that seems to have resource methods or locators; gets a table
     * if a locator may be declared to return it.
     */
    ABSTRACT_RESOURCE,
    /** Anything else; here only because something on it is annotated. */
    OTHER
  }
}
