// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReflectionLensTest {

  interface Store<K, V> {

    void put(K key, V[] values);

    void put(List<V> values, int count);

    default void fixed(Map.Entry<K, V> entry) {}
  }

  interface Texts<V> extends Store<String, V> {}

  public static class Base<T extends Number> implements Texts<T> {

    @Override
    public void put(String key, T[] values) {}

    @Override
    public void put(List<T> values, int count) {}
  }

  public static class Integers extends Base<Integer> {

    @Override
    public void put(String key, Integer[] values) {}

    public void put(Object key, Integer[] values) {}

    public static void fixed(String text) {}
  }

  @Test
  void keys_hold_erased_parameter_types_with_nested_types_behind_a_dollar() {
    assertThat(ReflectionLens.of(Integers.class).publicMethods())
        .extracting(MethodLens::key)
        .containsExactly(
            "fixed(java.lang.String)",
            "fixed(java.util.Map$Entry)",
            "put(java.lang.Object,java.lang.Integer[])",
            "put(java.lang.String,java.lang.Integer[])",
            "put(java.util.List,int)");
  }

  @Test
  void a_method_overrides_what_type_arguments_make_equal() {
    MethodLens put = method("put(java.lang.String,java.lang.Integer[])");

    assertThat(ReflectionLens.of(Base.class).declares(put).map(MethodLens::key))
        .contains("put(java.lang.String,java.lang.Number[])");
    assertThat(ReflectionLens.of(Store.class).declares(put).map(MethodLens::key))
        .contains("put(java.lang.Object,java.lang.Object[])");
    assertThat(ReflectionLens.of(Texts.class).declares(put)).isEmpty();
  }

  @Test
  void an_overload_does_not_override() {
    MethodLens put = method("put(java.lang.Object,java.lang.Integer[])");

    assertThat(ReflectionLens.of(Store.class).declares(put)).isEmpty();
    assertThat(ReflectionLens.of(Integers.class).declares(put)).contains(put);
  }

  private static MethodLens method(String key) {
    return ReflectionLens.of(Integers.class).publicMethods().stream()
        .filter(method -> method.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
