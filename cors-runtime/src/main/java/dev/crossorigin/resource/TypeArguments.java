// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a class says about the type variables of one of its supertypes, as far as is needed to tell
 * which methods override each other.
 */
final class TypeArguments {

  private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

  private TypeArguments() {}

  /** The arguments on all ways from a class up to one of its supertypes. */
  static TypeArguments between(Class<?> type, Class<?> supertype) {
    TypeArguments arguments = new TypeArguments();
    arguments.collect(type, supertype);
    return arguments;
  }

  /** The class that is left of a type at run time. */
  static Class<?> erasure(Type type) {
    if (type instanceof Class<?> erased) {
      return erased;
    }
    if (type instanceof ParameterizedType parameterized) {
      return erasure(parameterized.getRawType());
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(erasure(array.getGenericComponentType()), 0).getClass();
    }
    if (type instanceof TypeVariable<?> variable) {
      return erasure(variable.getBounds()[0]);
    }
    return erasure(((WildcardType) type).getUpperBounds()[0]);
  }

  /** Whether a method of the class has the signature of one that the supertype declares. */
  boolean overrides(Method method, Method declared) {
    Class<?>[] own = method.getParameterTypes();
    Type[] inherited = declared.getGenericParameterTypes();
    if (!method.getName().equals(declared.getName()) || own.length != inherited.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (own[i] != resolve(inherited[i])) {
        return false;
      }
    }
    return true;
  }

  private void collect(Class<?> type, Class<?> supertype) {
    Type superclass = type.getGenericSuperclass();
    if (superclass != null) {
      collect(superclass, supertype);
    }
    for (Type next : type.getGenericInterfaces()) {
      collect(next, supertype);
    }
  }

  private void collect(Type next, Class<?> supertype) {
    Class<?> type = erasure(next);
    if (supertype.isAssignableFrom(type)) {
      bind(next);
      collect(type, supertype);
    }
  }

  private void bind(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      TypeVariable<?>[] variables = erasure(type).getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        arguments.put(variables[i], parameterized.getActualTypeArguments()[i]);
      }
    }
  }

  private Class<?> resolve(Type type) {
    if (type instanceof TypeVariable<?> variable && arguments.containsKey(variable)) {
      return resolve(Objects.requireNonNull(arguments.get(variable)));
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(resolve(array.getGenericComponentType()), 0).getClass();
    }
    return erasure(type);
  }
}
