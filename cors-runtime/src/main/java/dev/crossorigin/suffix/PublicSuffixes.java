// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.suffix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the names that are shared by strangers from those that belong to somebody.
 *
 * <p>Hosts are taken as browsers serialise them: lower case, ASCII, internationalised labels in
 * their {@code xn--} form. One dot at the end changes nothing. The snapshot is read when it is
 * first asked for; every method throws {@link IllegalStateException} if it is missing or damaged.
 *
 * @see <a href="https://github.com/publicsuffix/list/wiki/Format">Public Suffix List, format</a>
 */
public final class PublicSuffixes {

  /** Set by whoever comes first; those who come at the same time read the same. */
  private static volatile @Nullable SuffixRules rules;

  private PublicSuffixes() {}

  /**
   * Whether anyone can get a name directly below the host. Both sections of the list count, that of
   * registries and that of companies which give out names below their own.
   *
   * <p>A name of one label is a public suffix even if no rule names it, except {@code localhost},
   * which never leaves the machine. IP addresses are none.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6761#section-6.3">RFC 6761, section 6.3,
   *     localhost</a>
   */
  public static boolean isPublicSuffix(String host) {
    String name = withoutRoot(host);
    return canBePublicSuffix(name) && current().isPublicSuffix(name);
  }

  /**
   * Whether names below the host belong to strangers: it is a public suffix, or all names directly
   * below it are, as below {@code kobe.jp}.
   */
  public static boolean isSharedBelow(String host) {
    String name = withoutRoot(host);
    return canBePublicSuffix(name)
        && (current().isPublicSuffix(name) || current().isParentOfPublicSuffixes(name));
  }

  /**
   * The rules of the snapshot, in the order of ASCII and in its format; first of the names without
   * marks comes {@code *}, which is on no list.
   */
  public static List<String> rules() {
    return current().written();
  }

  /** When the list was published of which the snapshot was taken. */
  public static LocalDate snapshotDate() {
    return current().date();
  }

  private static String withoutRoot(String host) {
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static boolean canBePublicSuffix(String name) {
    return !name.isEmpty() && !name.equals("localhost") && !isAddress(name);
  }

  /** No registry runs a domain of digits, lest its names be taken for IPv4 addresses. */
  private static boolean isAddress(String name) {
    return name.startsWith("[")
        || name.substring(name.lastIndexOf('.') + 1).chars().allMatch(c -> '0' <= c && c <= '9');
  }

  private static SuffixRules current() {
    SuffixRules known = rules;
    if (known == null) {
      known = SuffixRules.ofSnapshot();
      rules = known;
    }
    return known;
  }
}
