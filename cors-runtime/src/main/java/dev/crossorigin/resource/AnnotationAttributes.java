// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The attributes of annotation types, by name, each with its default if it has one. Read once for
 * each type: an application has few, on many classes.
 *
 * <p>No class of ours is in what is kept, for an annotation type's class loader may outlive ours.
 */
final class AnnotationAttributes extends ClassValue<List<Map.Entry<Method, Optional<Object>>>> {

  static final AnnotationAttributes OF = new AnnotationAttributes();

  private AnnotationAttributes() {}

  @Override
  protected List<Map.Entry<Method, Optional<Object>>> computeValue(Class<?> type) {
    SortedMap<String, Map.Entry<Method, Optional<Object>>> byName = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !method.isSynthetic()) {
        Optional<Object> byDefault = Optional.ofNullable(method.getDefaultValue());
        byName.put(method.getName(), Map.entry(method, byDefault));
      }
    }
    return List.copyOf(byName.values());
  }
}
