// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * IPv4 addresses as browsers read them: one to four numbers, decimal, octal or hexadecimal, the
 * last one filling all remaining bytes. They send them as four decimal numbers only.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv4-parser">URL, section 3.5, host
 *     parsing</a>
 */
final class Ipv4 {

  /** One more than the largest address; stands for every number that is too large. */
  private static final long TOO_LARGE = 1L << 32;

  private static final long NOT_A_NUMBER = -1;

  private Ipv4() {}

  /** Whether browsers take the host for an IPv4 address, well-formed or not. */
  static boolean endsInNumber(String host) {
    List<String> parts = parts(host);
    String last = parts.get(parts.size() - 1);
    return Ascii.isDigits(last) || number(last) != NOT_A_NUMBER;
  }

  /** The address as browsers send it; empty if the host is none. */
  static Optional<String> canonical(String host) {
    List<String> parts = parts(host);
    if (parts.size() > 4) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      int bytes = last ? 4 - i : 1;
      long number = number(parts.get(i));
      if (number == NOT_A_NUMBER || number >= 1L << (8 * bytes)) {
        return Optional.empty();
      }
      address = address << (8 * bytes) | number;
    }
    return Optional.of(print(address));
  }

  static boolean isCanonical(String host) {
    return canonical(host).filter(host::equals).isPresent();
  }

  private static String print(long address) {
    return (address >> 24)
        + "."
        + (address >> 16 & 0xFF)
        + "."
        + (address >> 8 & 0xFF)
        + "."
        + (address & 0xFF);
  }

  /** The labels; one dot at the end counts for nothing. */
  private static List<String> parts(String host) {
    List<String> parts = new ArrayList<>(List.of(host.split("\\.", -1)));
    if (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  private static long number(String text) {
    if (text.isEmpty()) {
      return NOT_A_NUMBER;
    }
    if (text.startsWith("0x") || text.startsWith("0X")) {
      return number(text.substring(2), 16);
    }
    if (text.startsWith("0") && text.length() > 1) {
      return number(text.substring(1), 8);
    }
    return number(text, 10);
  }

  private static long number(String digits, int radix) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return NOT_A_NUMBER;
      }
      number = Math.min(number * radix + digit, TOO_LARGE);
    }
    return number;
  }
}
