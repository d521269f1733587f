// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

/**
 * Hosts that are names. Browsers accept more than DNS can resolve; what is refused here is what no
 * page can have been loaded from. Underscores are in use and accepted, as is one dot at the end.
 */
final class DomainNames {

  private static final int MAX_LENGTH = 253;
  private static final int MAX_LABEL_LENGTH = 63;

  private DomainNames() {}

  /**
   * Checks a name.
   *
   * @param reserved characters that will stand before the name and count towards its length
   */
  static void check(String name, int reserved) throws MalformedOriginException {
    for (int i = 0; i < name.length(); i++) {
      check(name.charAt(i));
    }
    String labels = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (reserved + labels.length() > MAX_LENGTH) {
      throw invalid("it has more than 253 characters");
    }
    for (String label : labels.split("\\.", -1)) {
      checkLabel(label);
    }
  }

  private static void check(char c) throws MalformedOriginException {
    if (!('a' <= c && c <= 'z' || Ascii.isDigit(c) || "-._".indexOf(c) >= 0)) {
      throw invalid("it has the character \"" + c + "\"");
    }
  }

  private static void checkLabel(String label) throws MalformedOriginException {
    if (label.isEmpty()) {
      throw invalid("it has an empty label");
    }
    if (label.length() > MAX_LABEL_LENGTH) {
      throw invalid("the label \"" + label + "\" has more than 63 characters");
    }
    if (label.startsWith(Punycode.PREFIX) && !Punycode.isAsciiForm(label)) {
      throw invalid("the label \"" + label + "\" is not the ASCII form of any name");
    }
  }

  private static MalformedOriginException invalid(String reason) {
    return new MalformedOriginException(Rule.ORIGIN_HOST_INVALID, reason);
  }
}
