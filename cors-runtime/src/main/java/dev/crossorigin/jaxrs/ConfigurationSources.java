// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.jaxrs;

import dev.crossorigin.policy.ConfiguredValue;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an operator can set, in the order in which it counts: properties of the Jakarta REST
 * application, MicroProfile Config where there is one, system properties, the environment. The
 * first source that has a key decides, even if it has nothing under it.
 *
 * @param sources in that order
 */
record ConfigurationSources(List<ConfigurationSource> sources) {

  /** The interface that an application has on its class path if it uses MicroProfile Config. */
  private static final String MICROPROFILE = "org.eclipse.microprofile.config.ConfigProvider";

  ConfigurationSources {
    sources = List.copyOf(sources);
  }

  /** The sources of an application. */
  static ConfigurationSources of(Configuration configuration) {
    List<ConfigurationSource> sources = new ArrayList<>();
    sources.add(new ApplicationSource(configuration));
    microProfile().ifPresent(sources::add);
    sources.add(new SystemPropertySource());
    sources.add(new EnvironmentSource(System.getenv()));
    return new ConfigurationSources(sources);
  }

  private static Optional<ConfigurationSource> microProfile() {
    try {
      return OptionalApi.isPresent(MICROPROFILE) ? MicroProfileSource.find() : Optional.empty();
    } catch (LinkageError incomplete) {
      return Optional.empty();
    }
  }

  /** What is under a key. A source that fails is not passed over: it may be the one that has it. */
  ConfiguredValue get(String key) {
    try {
      return sources.stream()
          .flatMap(source -> Stream.ofNullable(source.value(key)))
          .findFirst()
          .<ConfiguredValue>map(ConfiguredValue.Present::new)
          .orElseGet(ConfiguredValue.Missing::new);
    } catch (RuntimeException failure) {
      return new ConfiguredValue.Unreadable(failure.toString());
    }
  }

  /**
   * The names with a prefix that are set but mean none of the known keys.
   *
   * @param prefix of keys, such as {@code crossorigin.}
   */
  Set<String> unknown(String prefix, Collection<String> known) {
    return sources.stream()
        .flatMap(source -> unknown(source, prefix, known))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> unknown(
      ConfigurationSource source, String prefix, Collection<String> known) {
    return source.names().stream()
        .filter(name -> source.namesOf(prefix).stream().anyMatch(name::startsWith))
        .filter(name -> known.stream().noneMatch(key -> source.namesOf(key).contains(name)));
  }
}
