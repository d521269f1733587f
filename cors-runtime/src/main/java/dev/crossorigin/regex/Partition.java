// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.regex;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Elements divided into blocks that only ever split. Marking an element is constant work, splitting
 * off the marked ones is linear in their number.
 */
final class Partition {

  /** Sorted by block; within a block the marked elements come first. */
  private final int[] elements;

  private final int[] location;
  private final int[] blockOf;
  private final int[] start;
  private final int[] end;
  private final int[] marked;
  private final BitSet touched = new BitSet();
  private int blocks = 1;

  /** All elements from 0 to {@code size} - 1 in block 0. */
  Partition(int size) {
    elements = new int[size];
    Arrays.setAll(elements, i -> i);
    location = elements.clone();
    blockOf = new int[size];
    start = new int[size];
    end = new int[size];
    end[0] = size;
    marked = new int[size];
  }

  int blocks() {
    return blocks;
  }

  int blockOf(int element) {
    return blockOf[element];
  }

  /** The elements of a block, copied. */
  int[] members(int block) {
    return Arrays.copyOfRange(elements, start[block], end[block]);
  }

  /** Marks an element that is not marked. */
  void mark(int element) {
    int block = blockOf[element];
    int to = start[block] + marked[block];
    int displaced = elements[to];
    place(displaced, location[element]);
    place(element, to);
    marked[block]++;
    touched.set(block);
  }

  private void place(int element, int at) {
    elements[at] = element;
    location[element] = at;
  }

  /**
   * Splits each block into its marked and its other elements, and takes the marks away. The smaller
   * half becomes a new block.
   *
   * @param created receives the numbers of the new blocks
   */
  void split(BitSet created) {
    for (int block = touched.nextSetBit(0); block >= 0; block = touched.nextSetBit(block + 1)) {
      int middle = start[block] + marked[block];
      marked[block] = 0;
      if (middle < end[block]) {
        created.set(split(block, middle));
      }
    }
    touched.clear();
  }

  private int split(int block, int middle) {
    int created = blocks++;
    if (middle - start[block] <= end[block] - middle) {
      start[created] = start[block];
      end[created] = middle;
      start[block] = middle;
    } else {
      start[created] = middle;
      end[created] = end[block];
      end[block] = middle;
    }
    for (int i = start[created]; i < end[created]; i++) {
      blockOf[elements[i]] = created;
    }
    return created;
  }
}
