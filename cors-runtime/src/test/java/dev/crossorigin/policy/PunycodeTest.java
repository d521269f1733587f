// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

  /**
   * Samples of RFC 3492 in lower case.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3492#section-7.1">RFC 3492, section 7.1, sample
   *     strings</a>
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "egbpdaj6bu4bxfgehfvwxn",
        "ihqwcrb4cv8a8dqg056pqjye",
        "ihqwctvzc91f659drss3x8bo0yb",
        "proprostnemluvesky-uyb24dma41a",
        "4dbcagdahymbxekheh6e0a7fei0b",
        "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd",
        "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
        "b1abfaaepdrnnbgefbadotcwatmq2g4l",
        "porqunopuedensimplementehablarenespaol-fmd56a",
        "tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g"
      })
  void samples_are_read(String encoded) {
    assertThat(Punycode.isAsciiForm("xn--" + encoded)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "abc-", "-abc-", "99999999", "zzzzzzzz", "a-\u00e4", "A-Zba", "4c"})
  void what_encodes_nothing_is_refused(String encoded) {
    assertThat(Punycode.isAsciiForm("xn--" + encoded)).isFalse();
  }

  @Property
  void a_label_is_read_as_it_is_encoded(@ForAll("labels") String label) {
    assertThat(Punycode.isAsciiForm("xn--" + encode(label)))
        .isEqualTo(
            label.chars().anyMatch(c -> c >= 0x80)
                && Normalizer.isNormalized(label, Normalizer.Form.NFC)
                && label.codePoints().allMatch(c -> Character.toLowerCase(c) == c));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(
            (int) 'a', (int) 'z', (int) '0', (int) '9', (int) '-', 0xdf, 0xe4, 0xc4, 0x308, 0x3b1,
            0x391, 0x5d0, 0x4e2d, 0xfffd, 0x1f600, 0x10ffff)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(points -> points.stream().map(Character::toString).collect(Collectors.joining()));
  }

  /**
   * The encoding procedure.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3492#section-6.3">RFC 3492, section 6.3</a>
   */
  private static String encode(String label) {
    int[] points = label.codePoints().toArray();
    StringBuilder encoded = new StringBuilder();
    label.codePoints().filter(c -> c < 0x80).forEach(encoded::appendCodePoint);
    int basic = encoded.length();
    int handled = basic;
    if (basic > 0) {
      encoded.append('-');
    }
    int least = 0x80;
    int bias = 72;
    int delta = 0;
    while (handled < points.length) {
      int last = least;
      int next = label.codePoints().filter(c -> c >= last).min().orElseThrow();
      delta += (next - least) * (handled + 1);
      least = next;
      for (int point : points) {
        if (point < least) {
          delta++;
        } else if (point == least) {
          int rest = delta;
          for (int k = 36; rest >= threshold(k, bias); k += 36) {
            int t = threshold(k, bias);
            encoded.append(digit(t + (rest - t) % (36 - t)));
            rest = (rest - t) / (36 - t);
          }
          encoded.append(digit(rest));
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      least++;
    }
    return encoded.toString();
  }

  private static int threshold(int k, int bias) {
    return k <= bias + 1 ? 1 : Math.min(k - bias, 26);
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapted(int delta, int points, boolean first) {
    int rest = delta / (first ? 700 : 2);
    rest += rest / points;
    int k = 0;
    for (; rest > 455; k += 36) {
      rest /= 35;
    }
    return k + 36 * rest / (rest + 38);
  }
}
