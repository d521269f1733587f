// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lens at run time. */
public final class ReflectionLens {

  private ReflectionLens() {}

  /** A loaded class. */
  public static TypeLens of(Class<?> type) {
    return new ReflectedType(type);
  }

  /** {@link MethodLens#key} of a loaded method. */
  public static String key(Method method) {
    StringJoiner key = new StringJoiner(",", method.getName() + "(", ")");
    for (Class<?> parameter : method.getParameterTypes()) {
      key.add(parameter.getTypeName());
    }
    return key.toString();
  }

  private static List<AnnotationLens> annotations(AnnotatedElement element) {
    List<AnnotationLens> annotations = new ArrayList<>();
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      annotations.add(new ReflectedAnnotation(annotation));
    }
    return List.copyOf(annotations);
  }

  private static Optional<TypeLens> lens(Class<?> type) {
    return type.isPrimitive() || type.isArray() ? Optional.empty() : Optional.of(of(type));
  }

  private record ReflectedType(Class<?> type) implements TypeLens {

    @Override
    public String name() {
      return type.getName();
    }

    @Override
    public boolean isInterface() {
      return type.isInterface();
    }

    @Override
    public boolean isAbstract() {
      return Modifier.isAbstract(type.getModifiers());
    }

    @Override
    public Optional<TypeLens> superclass() {
      Class<?> superclass = type.getSuperclass();
      return superclass == null ? Optional.empty() : Optional.of(ReflectionLens.of(superclass));
    }

    @Override
    public List<TypeLens> interfaces() {
      List<TypeLens> interfaces = new ArrayList<>();
      for (Class<?> each : type.getInterfaces()) {
        interfaces.add(ReflectionLens.of(each));
      }
      return List.copyOf(interfaces);
    }

    @Override
    public List<MethodLens> publicMethods() {
      List<MethodLens> methods = new ArrayList<>();
      for (Method method : type.getMethods()) {
        if (!method.isSynthetic() && method.getDeclaringClass() != Object.class) {
          methods.add(ReflectedMethod.of(method));
        }
      }
      methods.sort(ReflectedType::inOrder);
      return List.copyOf(methods);
    }

    private static int inOrder(MethodLens one, MethodLens other) {
      int byKey = one.key().compareTo(other.key());
      return byKey != 0 ? byKey : one.owner().name().compareTo(other.owner().name());
    }

    @Override
    public Optional<MethodLens> declares(MethodLens method) {
      Method overriding = ((ReflectedMethod) method).method;
      if (overriding.getDeclaringClass() == type) {
        return Optional.of(method);
      }
      for (Method declared : type.getDeclaredMethods()) {
        if (declared.getName().equals(overriding.getName())
            && isOverridable(declared)
            && TypeArguments.between(overriding.getDeclaringClass(), type)
                .overrides(overriding, declared)) {
          return Optional.of(ReflectedMethod.of(declared));
        }
      }
      return Optional.empty();
    }

    private static boolean isOverridable(Method method) {
      int modifiers = method.getModifiers();
      return Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && !method.isSynthetic();
    }

    @Override
    public List<ParameterLens> fields() {
      return Stream.of(type.getDeclaredFields())
          .filter(field -> !field.isSynthetic())
          .map(ReflectedParameter::of)
          .toList();
    }

    @Override
    public List<ParameterLens> properties() {
      return Stream.of(type.getDeclaredMethods())
          .filter(ReflectedType::isSetter)
          .map(setter -> new ReflectedParameter(setter, setter.getParameterTypes()[0]))
          .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isSetter(Method method) {
      return method.getName().startsWith("set")
          && method.getReturnType() == void.class
          && method.getParameterCount() == 1
          && !Modifier.isStatic(method.getModifiers())
          && !method.isSynthetic();
    }

    @Override
    public List<ParameterLens> constructorParameters() {
      return Stream.of(type.getDeclaredConstructors())
          .filter(constructor -> !constructor.isSynthetic())
          .map(Constructor::getParameters)
          .flatMap(Arrays::stream)
          .map(ReflectedParameter::of)
          .toList();
    }

    @Override
    public List<AnnotationLens> annotations() {
      return ReflectionLens.annotations(type);
    }

    /** Proxies and classes that were defined by hand may have none. */
    @Override
    public List<AnnotationLens> packageAnnotations() {
      Package home = type.getPackage();
      return home == null ? List.of() : ReflectionLens.annotations(home);
    }
  }

  private record ReflectedMethod(Method method, String key, List<AnnotationLens> annotations)
      implements MethodLens {

    static MethodLens of(Method method) {
      return new ReflectedMethod(
          method, ReflectionLens.key(method), ReflectionLens.annotations(method));
    }

    @Override
    public String name() {
      return method.getName();
    }

    @Override
    public TypeLens owner() {
      return ReflectionLens.of(method.getDeclaringClass());
    }

    @Override
    public List<ParameterLens> parameters() {
      List<ParameterLens> parameters = new ArrayList<>();
      for (Parameter parameter : method.getParameters()) {
        parameters.add(ReflectedParameter.of(parameter));
      }
      return List.copyOf(parameters);
    }

    @Override
    public Optional<TypeLens> returnType() {
      boolean isClass = method.getReturnType() == Class.class;
      return isClass ? classArgument(method.getGenericReturnType()) : lens(method.getReturnType());
    }

    private static Optional<TypeLens> classArgument(Type type) {
      if (!(type instanceof ParameterizedType parameterized)) {
        return Optional.empty();
      }
      Type argument = parameterized.getActualTypeArguments()[0];
      Type bound =
          argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
      return lens(TypeArguments.erasure(bound));
    }
  }

  private record ReflectedParameter(AnnotatedElement element, Class<?> declaredType)
      implements ParameterLens {

    static ParameterLens of(Parameter parameter) {
      return new ReflectedParameter(parameter, parameter.getType());
    }

    static ParameterLens of(Field field) {
      return new ReflectedParameter(field, field.getType());
    }

    @Override
    public String typeName() {
      return declaredType.getTypeName();
    }

    @Override
    public Optional<TypeLens> type() {
      return lens(declaredType);
    }

    @Override
    public List<AnnotationLens> annotations() {
      return ReflectionLens.annotations(element);
    }
  }
}
