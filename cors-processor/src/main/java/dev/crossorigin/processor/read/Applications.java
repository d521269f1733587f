// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.processor.read;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Which classes stand for a whole application. */
public final class Applications {

  private static final Set<String> BASES =
      Set.of("jakarta.ws.rs.core.Application", "dev.crossorigin.jaxrs.CorsFeature");

  private Applications() {}

  /** Whether the type is an application class, or a feature that deploys the policies of one. */
  public static boolean include(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && Ancestry.superclasses(type).stream()
            .skip(1)
            .anyMatch(each -> BASES.contains(each.getQualifiedName().toString()));
  }
}
