// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.policy.Rule.ORIGIN_ADDRESS_NOT_CANONICAL;
import static dev.crossorigin.policy.Rule.ORIGIN_DEFAULT_PORT;
import static dev.crossorigin.policy.Rule.ORIGIN_FILE_SCHEME;
import static dev.crossorigin.policy.Rule.ORIGIN_HAS_PATH;
import static dev.crossorigin.policy.Rule.ORIGIN_HAS_USERINFO;
import static dev.crossorigin.policy.Rule.ORIGIN_HOST_INVALID;
import static dev.crossorigin.policy.Rule.ORIGIN_LIST_IN_ONE_VALUE;
import static dev.crossorigin.policy.Rule.ORIGIN_NOT_ASCII;
import static dev.crossorigin.policy.Rule.ORIGIN_PORT_INVALID;
import static dev.crossorigin.policy.Rule.ORIGIN_SCHEME_INVALID;
import static dev.crossorigin.policy.Rule.ORIGIN_TOO_LONG;
import static dev.crossorigin.policy.Rule.ORIGIN_UPPER_CASE;
import static dev.crossorigin.policy.Rule.ORIGIN_WILDCARD_MISPLACED;
import static dev.crossorigin.policy.Rule.ORIGIN_WITHOUT_SCHEME;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is an origin and what is not. Whatever reads origins, an annotation or configuration, agrees
 * with this table.
 */
public final class OriginTable {

  private static final String LABEL_63 = "a".repeat(63);
  private static final String HOST_253 =
      String.join(".", LABEL_63, LABEL_63, LABEL_63, "a".repeat(61));

  private OriginTable() {}

  /** Values that are origins or patterns as they stand. */
  public static Stream<String> wellFormed() {
    return Stream.of(
        "https://app.example.com",
        "http://app.example.com",
        "https://example.com:8443",
        "https://example.com:65535",
        "https://example.com:1",
        "http://localhost:3000",
        "https://cat",
        "https://my_app.example.com",
        "https://r3---sn-a5m.example.com",
        "https://-dash-.example.com",
        "http://example.com.:3999",
        "http://443.example.com:443",
        "https://example.com:80",
        "http://69.254.169.254",
        "http://0.0.0.0:8080",
        "https://[::1]:90",
        "https://[::]",
        "https://[2001:db8::1]",
        "https://[1:0:0:2::3]",
        "https://[1:2:3:4:5:6:7:8]",
        "https://[1:0:2:3:4:5:6:7]",
        "https://xn--mnchen-3ya.example",
        "https://xn--strae-oqa.example",
        "https://xn--ls8h.example",
        "https://*.example.com",
        "https://*.example.com:8443",
        "https://*.example.com:*",
        "https://example.com:*",
        "https://[::1]:*",
        "https://*.com",
        "http://*.localhost.",
        "ws://example.com",
        "chrome-extension://mlomiejdfkolichcflejclcbmpeaniij",
        "moz-extension://6a1b7e0f-2f5c-4d5e-9a3b-0c1d2e3f4a5b",
        "capacitor://localhost",
        "ionic://localhost:80",
        "app://1.2",
        "https://" + HOST_253,
        "https://*." + HOST_253.substring(2),
        "a" + "+".repeat(63) + "://" + HOST_253 + ":65535");
  }

  /** Values that are not origins, each with its rule and what is suggested in its place. */
  public static Stream<Mistake> malformed() {
    return Stream.of(
        mistake("", ORIGIN_WITHOUT_SCHEME),
        mistake("   ", ORIGIN_WITHOUT_SCHEME),
        mistake("app.example.com", ORIGIN_WITHOUT_SCHEME, "https://app.example.com"),
        mistake("localhost:3000", ORIGIN_WITHOUT_SCHEME, "http://localhost:3000"),
        mistake("127.0.0.1:80", ORIGIN_WITHOUT_SCHEME, "http://127.0.0.1"),
        mistake("//app.example.com/", ORIGIN_WITHOUT_SCHEME, "https://app.example.com"),
        mistake("*.example.com", ORIGIN_WITHOUT_SCHEME, "https://*.example.com"),
        mistake("http:example.com", ORIGIN_WITHOUT_SCHEME, "http://example.com"),
        mistake("https:/example.com/", ORIGIN_WITHOUT_SCHEME, "https://example.com"),
        mistake("intranet", ORIGIN_WITHOUT_SCHEME),
        mistake("mailto:someone", ORIGIN_WITHOUT_SCHEME),
        mistake("://example.com", ORIGIN_WITHOUT_SCHEME),
        mistake(".example.com", ORIGIN_WITHOUT_SCHEME),
        mistake("null/", ORIGIN_WITHOUT_SCHEME),
        mistake("http:://example.com", ORIGIN_SCHEME_INVALID),
        mistake("1http://example.com", ORIGIN_SCHEME_INVALID),
        mistake("ht_tp://example.com", ORIGIN_SCHEME_INVALID),
        mistake("example.com/http://a", ORIGIN_SCHEME_INVALID),
        mistake("a".repeat(65) + "://example.com", ORIGIN_SCHEME_INVALID),
        mistake("https://example.com/", ORIGIN_HAS_PATH, "https://example.com"),
        mistake("https://example.com:6060/foo", ORIGIN_HAS_PATH, "https://example.com:6060"),
        mistake("https://example.com:6060?", ORIGIN_HAS_PATH, "https://example.com:6060"),
        mistake("https://example.com#nav", ORIGIN_HAS_PATH, "https://example.com"),
        mistake("https://example.com\\foo", ORIGIN_HAS_PATH, "https://example.com"),
        mistake("https://example.com/@x", ORIGIN_HAS_PATH, "https://example.com"),
        mistake("https://*.example.com/*", ORIGIN_HAS_PATH, "https://*.example.com"),
        mistake("https://https://example.com", ORIGIN_HAS_PATH),
        mistake("https://", ORIGIN_HOST_INVALID),
        mistake("https://:8080", ORIGIN_HOST_INVALID),
        mistake("https:///example.com", ORIGIN_HOST_INVALID, "https://example.com"),
        mistake("capacitor:///localhost", ORIGIN_HOST_INVALID),
        mistake("https://*.", ORIGIN_HOST_INVALID),
        mistake("http://.example.com", ORIGIN_HOST_INVALID),
        mistake("http://a..example.com", ORIGIN_HOST_INVALID),
        mistake("http://example.com..", ORIGIN_HOST_INVALID),
        mistake("http://example.com%23", ORIGIN_HOST_INVALID),
        mistake("https://exam!ple.com", ORIGIN_HOST_INVALID),
        mistake("https://exam\u0000ple.com", ORIGIN_HOST_INVALID),
        mistake("capacitor://local\\host", ORIGIN_HOST_INVALID),
        mistake("https://" + LABEL_63 + "a.example", ORIGIN_HOST_INVALID),
        mistake("https://" + HOST_253 + "a", ORIGIN_HOST_INVALID),
        mistake("https://*." + HOST_253.substring(1), ORIGIN_HOST_INVALID),
        mistake("http://foo.bar.255:6060", ORIGIN_HOST_INVALID),
        mistake("http://foo.0x", ORIGIN_HOST_INVALID),
        mistake("http://foo.09", ORIGIN_HOST_INVALID),
        mistake("http://256.0.0.1", ORIGIN_HOST_INVALID),
        mistake("http://1.2.3.4.5", ORIGIN_HOST_INVALID),
        mistake("http://4294967296", ORIGIN_HOST_INVALID),
        mistake("http://xn--f", ORIGIN_HOST_INVALID),
        mistake("http://xn--abc-.example", ORIGIN_HOST_INVALID),
        mistake("http://xn--.example", ORIGIN_HOST_INVALID),
        mistake("https://::1]:90", ORIGIN_HOST_INVALID),
        mistake("https://[::1", ORIGIN_HOST_INVALID),
        mistake("https://[::1]90", ORIGIN_HOST_INVALID),
        mistake("https://abc[::1]:90", ORIGIN_HOST_INVALID),
        mistake("https://[1:2:3]", ORIGIN_HOST_INVALID),
        mistake("https://[1::2::3]", ORIGIN_HOST_INVALID),
        mistake("https://[:1:2:3:4:5:6:7]", ORIGIN_HOST_INVALID),
        mistake("https://[1:2:3:4::5:6:7:8]", ORIGIN_HOST_INVALID),
        mistake("https://[12345::]", ORIGIN_HOST_INVALID),
        mistake("https://[]", ORIGIN_HOST_INVALID),
        mistake("HTTPS://example.com", ORIGIN_UPPER_CASE, "https://example.com"),
        mistake("http://exAmplE.coM:3999", ORIGIN_UPPER_CASE, "http://example.com:3999"),
        mistake("HTTPS://User@Example.com:443/x", ORIGIN_UPPER_CASE, "https://example.com"),
        mistake("https://[2001:DB8::1]", ORIGIN_UPPER_CASE, "https://[2001:db8::1]"),
        mistake("NULL", ORIGIN_UPPER_CASE),
        mistake("https://m\u00fcnchen.example", ORIGIN_NOT_ASCII, "https://xn--mnchen-3ya.example"),
        mistake(
            "https://*.m\u00fcnchen.example", ORIGIN_NOT_ASCII, "https://*.xn--mnchen-3ya.example"),
        mistake(
            "https://M\u00dcNCHEN.example/", ORIGIN_NOT_ASCII, "https://xn--mnchen-3ya.example"),
        mistake("https://stra\u00dfe.example", ORIGIN_NOT_ASCII),
        mistake("https://\u4f8b\u3048.example", ORIGIN_NOT_ASCII, "https://xn--r8jz45g.example"),
        mistake("http://foo:80", ORIGIN_DEFAULT_PORT, "http://foo"),
        mistake("https://*.example.com:443", ORIGIN_DEFAULT_PORT, "https://*.example.com"),
        mistake("wss://example.com:443", ORIGIN_DEFAULT_PORT, "wss://example.com"),
        mistake("ftp://example.com:21", ORIGIN_DEFAULT_PORT, "ftp://example.com"),
        mistake("https://foo:", ORIGIN_PORT_INVALID, "https://foo"),
        mistake("http://127.0.0.1:", ORIGIN_PORT_INVALID, "http://127.0.0.1"),
        mistake("https://foo:abc", ORIGIN_PORT_INVALID),
        mistake("https://foo:12345foo", ORIGIN_PORT_INVALID),
        mistake("https://foo:65536", ORIGIN_PORT_INVALID),
        mistake("https://foo:99999999999999999999", ORIGIN_PORT_INVALID),
        mistake("https://foo:0", ORIGIN_PORT_INVALID),
        mistake("https://foo:08443", ORIGIN_PORT_INVALID, "https://foo:8443"),
        mistake("https://foo:0443", ORIGIN_PORT_INVALID, "https://foo"),
        mistake("https://foo:+1", ORIGIN_PORT_INVALID),
        mistake("https://foo:1:2", ORIGIN_PORT_INVALID),
        mistake("https://foo:80*", ORIGIN_PORT_INVALID),
        mistake("https://user@example.com", ORIGIN_HAS_USERINFO, "https://example.com"),
        mistake("https://a:b@c@example.com:1", ORIGIN_HAS_USERINFO, "https://example.com:1"),
        mistake("http://0x7f.1", ORIGIN_ADDRESS_NOT_CANONICAL, "http://127.0.0.1"),
        mistake("http://127.1", ORIGIN_ADDRESS_NOT_CANONICAL, "http://127.0.0.1"),
        mistake("http://2130706433", ORIGIN_ADDRESS_NOT_CANONICAL, "http://127.0.0.1"),
        mistake("http://0177.0.0.01", ORIGIN_ADDRESS_NOT_CANONICAL, "http://127.0.0.1"),
        mistake("http://127.0.0.1.", ORIGIN_ADDRESS_NOT_CANONICAL, "http://127.0.0.1"),
        mistake("http://0x", ORIGIN_ADDRESS_NOT_CANONICAL, "http://0.0.0.0"),
        mistake("https://[0:0:0:0:0:0:0:1]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://[::1]"),
        mistake("https://[1::0:0:2]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://[1::2]"),
        mistake(
            "https://[1::2:3:4:5:6:7]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://[1:0:2:3:4:5:6:7]"),
        mistake("https://[1::2:0:0:0:3]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://[1:0:0:2::3]"),
        mistake("https://[0001::]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://[1::]"),
        mistake("https://[::ffff:192.0.2.1]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://192.0.2.1"),
        mistake("https://[::ffff:c000:201]", ORIGIN_ADDRESS_NOT_CANONICAL, "https://192.0.2.1"),
        mistake(
            "https://[64:ff9b::192.0.2.1]",
            ORIGIN_ADDRESS_NOT_CANONICAL,
            "https://[64:ff9b::c000:201]"),
        mistake("https://[fe80::1%25eth0]", ORIGIN_ADDRESS_NOT_CANONICAL),
        mistake("https://::1:90", ORIGIN_ADDRESS_NOT_CANONICAL),
        mistake("**", ORIGIN_WILDCARD_MISPLACED),
        mistake("\"*\"", ORIGIN_WILDCARD_MISPLACED),
        mistake("*://example.com", ORIGIN_WILDCARD_MISPLACED),
        mistake("*http://*", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://*", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://*:*", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://*example.com", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://app.*.com", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://*.*.example.com", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://**.example.com", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://example.*", ORIGIN_WILDCARD_MISPLACED),
        mistake("http://*.[::1]:3999", ORIGIN_WILDCARD_MISPLACED),
        mistake("http://*.127.0.0.1", ORIGIN_WILDCARD_MISPLACED),
        mistake("http://*.255", ORIGIN_WILDCARD_MISPLACED),
        mistake("https://example.com/" + "a".repeat(400), ORIGIN_TOO_LONG, "https://example.com"),
        mistake("a".repeat(5000), ORIGIN_TOO_LONG),
        mistake("file://", ORIGIN_FILE_SCHEME),
        mistake("File:///home/me/page.html", ORIGIN_FILE_SCHEME),
        mistake("https://example.com ", ORIGIN_LIST_IN_ONE_VALUE, "https://example.com"),
        mistake("\u00a0https://example.com\n", ORIGIN_LIST_IN_ONE_VALUE, "https://example.com"),
        mistake(
            "https://a.example, https://b.example/",
            ORIGIN_LIST_IN_ONE_VALUE,
            "https://a.example",
            "https://b.example"),
        mistake("http://example.com, *", ORIGIN_LIST_IN_ONE_VALUE),
        mistake("http://example.com /", ORIGIN_LIST_IN_ONE_VALUE),
        mistake("* ", ORIGIN_LIST_IN_ONE_VALUE),
        mistake("https://a.example,".repeat(300), ORIGIN_LIST_IN_ONE_VALUE));
  }

  private static Mistake mistake(String value, Rule rule, String... suggestions) {
    return new Mistake(value, rule, List.of(suggestions));
  }

  /**
   * A value that is no origin.
   *
   * @param suggestions what it was surely meant to be; empty if that is open
   */
  public record Mistake(String value, Rule rule, List<String> suggestions) {}
}
