// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Sites by the segments of their templates, so that those that have nothing in common are never
 * compared.
 */
final class SiteTree<E> {

  private final Map<Segment, SiteTree<E>> literals = new LinkedHashMap<>();
  private final Map<Segment, SiteTree<E>> others = new LinkedHashMap<>();
  private final List<Site<E>> ends = new ArrayList<>();

  /** Those that go on with an expression, or anyhow. */
  private final List<Site<E>> tails = new ArrayList<>();

  void add(Site<E> site) {
    SiteTree<E> node = this;
    for (Segment segment : site.stem().segments()) {
      Map<Segment, SiteTree<E>> below = segment.isLiteral() ? node.literals : node.others;
      node = below.computeIfAbsent(segment, any -> new SiteTree<>());
    }
    boolean ending = site.stem().segmented() && !site.open();
    (ending ? node.ends : node.tails).add(site);
  }

  /**
   * Shows all pairs of sites whose segments can be the same, in both orders, and each site with
   * itself.
   */
  void pairs(BiConsumer<Site<E>, Site<E>> sink) {
    pairs(this, sink);
  }

  private void pairs(SiteTree<E> other, BiConsumer<Site<E>, Site<E>> sink) {
    ends.forEach(one -> other.ends.forEach(two -> sink.accept(one, two)));
    tails.forEach(tail -> other.forEach(site -> both(tail, site, sink)));
    literals.forEach(
        (segment, below) -> {
          SiteTree<E> same = other.literals.get(segment);
          if (same != null) {
            below.pairs(same, sink);
          }
          other.others.forEach((mixed, there) -> meet(segment, below, mixed, there, sink));
        });
    others.forEach(
        (segment, below) -> {
          other.literals.forEach((literal, there) -> meet(segment, below, literal, there, sink));
          other.others.forEach((mixed, there) -> meet(segment, below, mixed, there, sink));
        });
  }

  private static <E> void meet(
      Segment segment,
      SiteTree<E> below,
      Segment other,
      SiteTree<E> there,
      BiConsumer<Site<E>, Site<E>> sink) {
    if (segment.mayMeet(other)) {
      below.pairs(there, sink);
    }
  }

  private static <E> void both(Site<E> one, Site<E> other, BiConsumer<Site<E>, Site<E>> sink) {
    sink.accept(one, other);
    sink.accept(other, one);
  }

  private void forEach(Consumer<Site<E>> visitor) {
    ends.forEach(visitor);
    tails.forEach(visitor);
    literals.values().forEach(below -> below.forEach(visitor));
    others.values().forEach(below -> below.forEach(visitor));
  }
}
