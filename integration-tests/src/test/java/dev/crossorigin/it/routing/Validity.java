// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.it.routing;

import dev.crossorigin.it.routing.ResourceSet.Member;
import dev.crossorigin.it.routing.ResourceSet.ResourceClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.uri.PathTemplate;

/**
 * Leaves out sets that Jersey or the CORS compiler refuses, or that Jersey serves in an order that
 * hangs on a hash table: one verb twice at one template, where a path that is a slash alone counts
 * as none, two locators there, equal expressions that rank differently because they are spelt
 * differently (with a trailing slash, percent-encoded, with the default expression written out),
 * and locators that lead back to themselves on the spot.
 */
final class Validity {

  private final Map<String, List<Integer>> ranks = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private boolean valid = true;

  private Validity() {}

  static boolean isValid(ResourceSet set) {
    List<ResourceClass> roots = set.classes().stream().filter(type -> type.path() != null).toList();
    if (roots.isEmpty() || set.classes().stream().anyMatch(type -> type.members().isEmpty())) {
      return false;
    }
    List<Validity> levels = new ArrayList<>(List.of(new Validity()));
    roots.forEach(root -> levels.get(0).add(root));
    for (ResourceClass type : set.classes()) {
      if (type.path() == null) {
        Validity level = new Validity();
        level.add(type);
        levels.add(level);
      }
    }
    return levels.stream().allMatch(level -> level.valid);
  }

  private void add(ResourceClass type) {
    String root = type.path() == null ? "" : regex("", type.path());
    for (Member member : type.members()) {
      String path = member.path();
      boolean slash = path == null || Set.of("", "/").contains(path);
      boolean own = path == null || (member.verb() == null && slash);
      String place = own ? root : regex(root + " ", Objects.requireNonNull(path));
      String told = slash ? root : place;
      valid &= taken.add(Stream.of(told, member.verb()).map(String::valueOf).toList().toString());
      if (own && member.target() != null) {
        valid &= type.path() != null || type.name().compareTo(member.target()) < 0;
      }
    }
  }

  private String regex(String prefix, String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String regex = prefix + new PathTemplate(trimmed).getPattern().getRegex();
    PathTemplate template = new PathTemplate(path);
    List<Integer> rank =
        List.of(
            template.getNumberOfExplicitCharacters(),
            template.getNumberOfTemplateVariables(),
            template.getNumberOfExplicitRegexes());
    valid &= ranks.computeIfAbsent(regex, any -> rank).equals(rank);
    return regex;
  }
}
