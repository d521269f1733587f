// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An IPv6 address: read in any form, written in the only one that browsers send, in lower case and
 * with the first of the longest runs of zeros left out.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv6-serializer">URL, section 3.6, host
 *     serializing</a>
 */
final class Ipv6 {

  private static final int PIECES = 8;
  private static final int MAX_LENGTH = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();

  private final int[] pieces;

  private Ipv6(int[] pieces) {
    this.pieces = pieces;
  }

  /**
   * Reads the text between the brackets; empty if it is no address. Zones are none of the web's.
   */
  static Optional<Ipv6> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int gap = text.indexOf("::");
    if (gap < 0) {
      return pieces(text, true).filter(all -> all.length == PIECES).map(Ipv6::new);
    }
    String before = text.substring(0, gap);
    String after = text.substring(gap + 2);
    return pieces(before, false)
        .flatMap(left -> pieces(after, true).flatMap(right -> join(left, right)));
  }

  private static Optional<Ipv6> join(int[] left, int[] right) {
    int zeros = PIECES - left.length - right.length;
    return zeros < 1
        ? Optional.empty()
        : Optional.of(
            new Ipv6(
                Stream.of(left, new int[zeros], right).flatMapToInt(Arrays::stream).toArray()));
  }

  /** The numbers between colons; the last may be an IPv4 address, which makes two. */
  private static Optional<int[]> pieces(String text, boolean atEnd) {
    if (text.isEmpty()) {
      return Optional.of(new int[0]);
    }
    IntStream.Builder pieces = IntStream.builder();
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (part.matches("[0-9A-Fa-f]{1,4}")) {
        pieces.add(HexFormat.fromHexDigits(part));
      } else if (atEnd && i == parts.length - 1 && Ipv4.isCanonical(part)) {
        int[] bytes = Stream.of(part.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
        pieces.add(bytes[0] << 8 | bytes[1]).add(bytes[2] << 8 | bytes[3]);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(pieces.build().toArray());
  }

  /** The IPv4 address that this one only wraps, as {@code ::ffff:192.0.2.1} does. */
  Optional<String> mappedIpv4() {
    boolean mapped = pieces[5] == 0xFFFF && Arrays.stream(pieces, 0, 5).allMatch(p -> p == 0);
    return mapped
        ? Ipv4.canonical(Long.toString((long) pieces[6] << 16 | pieces[7]))
        : Optional.empty();
  }

  /** Without brackets, as browsers send it. */
  @Override
  public String toString() {
    int start = 0;
    int length = 0;
    for (int i = 0; i < PIECES; i++) {
      int zeros = zerosFrom(i);
      if (zeros > length) {
        start = i;
        length = zeros;
      }
    }
    return length < 2 ? print(0, PIECES) : print(0, start) + "::" + print(start + length, PIECES);
  }

  private int zerosFrom(int start) {
    int end = start;
    while (end < PIECES && pieces[end] == 0) {
      end++;
    }
    return end - start;
  }

  private String print(int from, int to) {
    return String.join(
        ":", Arrays.stream(pieces, from, to).mapToObj(Integer::toHexString).toArray(String[]::new));
  }
}
