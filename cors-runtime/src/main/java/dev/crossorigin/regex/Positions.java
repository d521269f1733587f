// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * The position automaton of an expression: one position for each character in it, repetitions
 * written out, and for each the positions that may follow. One more position stands for the end of
 * the input.
 *
 * @see <a href="https://doi.org/10.1070/RM1961v016n05ABEH004112">Glushkov, The abstract theory of
 *     automata, 1961</a>
 */
final class Positions {

  /** More nodes than this are refused, repetitions written out. */
  static final int MAX_NODES = 2_000;

  private static final CharSet SLASH = CharSet.of('/');

  private final Work work;
  private final List<Node.Chars> chars = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();
  private BitSet initial = new BitSet();

  private Positions(Work work) {
    this.work = work;
  }

  static Positions of(Node node, Work work) throws RefusedException {
    if (Node.size(node, MAX_NODES + 1) > MAX_NODES) {
      throw new RefusedException(
          0,
          "more than 2,000 parts when its repetitions are written out",
          "shorten its repetitions, or divide it into several expressions");
    }
    Positions positions = new Positions(work);
    Part whole = positions.build(node);
    positions.close(whole);
    return positions;
  }

  /** Number of positions without the end. */
  int count() {
    return chars.size();
  }

  /** The position that stands for the end of the input. */
  int end() {
    return chars.size();
  }

  /** What a position matches. */
  CharSet set(int position) {
    return chars.get(position).set();
  }

  /** Where matching starts. */
  BitSet initial() {
    return initial;
  }

  /** What may come behind a position. */
  BitSet follow(int position) {
    return follow.get(position);
  }

  /**
   * Indexes in the expression of plain dots that can stand before a letter or digit and behind
   * another one or a slash. Dots that stand beside each other are taken as meant.
   */
  List<Integer> doubtfulDots() {
    BitSet behind = new BitSet();
    for (int i = 0; i < count(); i++) {
      if (hasLetter(i) || set(i).equals(SLASH)) {
        behind.or(follow(i));
      }
    }
    TreeSet<Integer> dots = new TreeSet<>();
    for (int i = behind.nextSetBit(0); i >= 0; i = behind.nextSetBit(i + 1)) {
      if (i < count() && chars.get(i).plainDot() && follow(i).stream().anyMatch(this::hasLetter)) {
        dots.add(chars.get(i).position());
      }
    }
    return List.copyOf(dots);
  }

  private boolean hasLetter(int position) {
    return position < count()
        && !chars.get(position).plainDot()
        && set(position).intersects(CharSet.LETTERS_AND_DIGITS);
  }

  private void close(Part whole) throws RefusedException {
    initial = (BitSet) whole.first().clone();
    if (whole.nullable()) {
      initial.set(end());
    }
    BitSet end = new BitSet();
    end.set(end());
    connect(whole.last(), end);
  }

  private Part build(Node node) throws RefusedException {
    if (node instanceof Node.Chars leaf) {
      return leaf(leaf);
    }
    if (node instanceof Node.Sequence sequence) {
      Part part = Part.EMPTY;
      for (Node next : sequence.parts()) {
        part = concat(part, build(next));
      }
      return part;
    }
    if (node instanceof Node.Choice choice) {
      Part part = build(choice.options().get(0));
      for (Node option : choice.options().subList(1, choice.options().size())) {
        part = part.or(build(option));
      }
      return part;
    }
    if (node instanceof Node.Repeat repeat) {
      return repeat(repeat);
    }
    return Part.EMPTY; // an anchor that changes nothing
  }

  private Part leaf(Node.Chars leaf) {
    BitSet self = new BitSet();
    self.set(chars.size());
    chars.add(leaf);
    follow.add(new BitSet());
    return new Part(self, self, false);
  }

  /** Builds from the end, so that optional copies nest and each knows one successor only. */
  private Part repeat(Node.Repeat repeat) throws RefusedException {
    Part tail = Part.EMPTY;
    int copies = repeat.max();
    if (repeat.max() == Node.Repeat.UNBOUNDED) {
      tail = build(repeat.part());
      connect(tail.last(), tail.first());
      copies = repeat.min();
      if (copies == 0) {
        return tail.optional();
      }
      copies--;
    }
    for (int copy = copies; copy > 0; copy--) {
      tail = concat(build(repeat.part()), tail);
      if (copy > repeat.min()) {
        tail = tail.optional();
      }
    }
    return tail;
  }

  private Part concat(Part left, Part right) throws RefusedException {
    connect(left.last(), right.first());
    return left.then(right);
  }

  private void connect(BitSet from, BitSet to) throws RefusedException {
    for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
      work.step();
      follow.get(i).or(to);
    }
  }

  /**
   * What a part of the expression shows to its neighbours.
   *
   * @param first where it can start
   * @param last where it can end
   * @param nullable whether it matches the empty input
   */
  private record Part(BitSet first, BitSet last, boolean nullable) {

    static final Part EMPTY = new Part(new BitSet(), new BitSet(), true);

    Part or(Part other) {
      return new Part(
          union(first, other.first), union(last, other.last), nullable || other.nullable);
    }

    Part then(Part next) {
      return new Part(
          nullable ? union(first, next.first) : first,
          next.nullable ? union(last, next.last) : next.last,
          nullable && next.nullable);
    }

    Part optional() {
      return new Part(first, last, true);
    }

    private static BitSet union(BitSet one, BitSet other) {
      BitSet union = (BitSet) one.clone();
      union.or(other);
      return union;
    }
  }
}
