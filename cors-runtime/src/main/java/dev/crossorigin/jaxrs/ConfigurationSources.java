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
    Optional<ConfigurationSource> microProfile = microProfile();
    if (microProfile.isPresent()) {
      sources.add(microProfile.get());
    }
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
      for (ConfigurationSource source : sources) {
        String value = source.value(key);
        if (value != null) {
          return new ConfiguredValue.Present(value);
        }
      }
      return new ConfiguredValue.Missing();
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
    Set<String> unknown = new TreeSet<>();
    for (ConfigurationSource source : sources) {
      List<String> prefixes = source.namesOf(prefix);
      for (String name : source.names()) {
        if (startsWithAny(name, prefixes) && !isKnown(name, source, known)) {
          unknown.add(name);
        }
      }
    }
    return unknown;
  }

  private static boolean startsWithAny(String name, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(
      String name, ConfigurationSource source, Collection<String> known) {
    for (String key : known) {
      if (source.namesOf(key).contains(name)) {
        return true;
      }
    }
    return false;
  }
}
