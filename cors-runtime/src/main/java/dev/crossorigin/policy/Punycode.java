// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Reads the ASCII form of a Unicode label. The JDK's own {@link java.net.IDN} knows the names of
 * 2003 only and would refuse some that browsers send, such as those with {@code ß}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3492#section-6.2">RFC 3492, section 6.2, decoding
 *     procedure</a>
 */
final class Punycode {

  static final String PREFIX = "xn--";

  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_CODE_POINT = 0x80;

  private Punycode() {}

  /** Whether a label that begins with {@link #PREFIX} is the ASCII form of a Unicode label. */
  static boolean isAsciiForm(String label) {
    return decode(label.substring(PREFIX.length()))
        .filter(unicode -> !Ascii.isAscii(unicode))
        .filter(unicode -> Normalizer.isNormalized(unicode, Normalizer.Form.NFC))
        .filter(unicode -> unicode.codePoints().allMatch(Punycode::isLowerCase))
        .isPresent();
  }

  private static boolean isLowerCase(int codePoint) {
    return Character.toLowerCase(codePoint) == codePoint;
  }

  private static Optional<String> decode(String encoded) {
    int delimiter = encoded.lastIndexOf('-');
    StringBuilder decoded = new StringBuilder(encoded.substring(0, Math.max(delimiter, 0)));
    int length = decoded.length();
    int codePoint = INITIAL_CODE_POINT;
    int bias = INITIAL_BIAS;
    long position = 0;
    int next = delimiter > 0 ? delimiter + 1 : 0;
    while (next < encoded.length()) {
      long start = position;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = next < encoded.length() ? digit(encoded.charAt(next++)) : -1;
        if (digit < 0) {
          return Optional.empty();
        }
        position += digit * weight;
        if (position > Integer.MAX_VALUE) {
          return Optional.empty();
        }
        int threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
      }
      length++;
      bias = adapt((int) (position - start), length, start == 0);
      codePoint += (int) (position / length);
      position %= length;
      if (codePoint < 0 || !Character.isValidCodePoint(codePoint) || isSurrogate(codePoint)) {
        return Optional.empty();
      }
      decoded.insert(decoded.offsetByCodePoints(0, (int) position), Character.toChars(codePoint));
      position++;
    }
    return Optional.of(decoded.toString());
  }

  private static int digit(char c) {
    if ('a' <= c && c <= 'z') {
      return c - 'a';
    }
    return Ascii.isDigit(c) ? c - '0' + 26 : -1;
  }

  private static int adapt(int delta, int length, boolean first) {
    int rest = first ? delta / DAMP : delta / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
  }
}
