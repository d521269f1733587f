// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which other origins may call a resource class or one of its resource methods.
 *
 * <p>Nothing is allowed that is not written or derived from the resource itself. Values are merged
 * attribute by attribute, and the nearest one that is written holds: on the resource method, on
 * methods that it overrides, on the class, its superclasses, its interfaces, and last on the
 * class's package (in {@code package-info.java}; packages whose names begin alike have nothing to
 * do with each other). On an annotation type it makes a composed annotation, which must be retained
 * at run time: classes, methods and packages that carry that one have its policy, save for what a
 * {@code CrossOrigin} beside it writes. {@link #origins}, {@link #originRegexes}, {@link
 * #originMatcher} and {@link #tolerate} are one group: writing any of them replaces all four.
 * Values are never joined.
 *
 * <p>On an {@code Application} class, Jersey's {@code ResourceConfig} among them, or on a subclass
 * of {@code CorsFeature} that is registered, it is the policy of the whole application: complete in
 * itself, it holds for every resource method on whose chain nothing is written, and for requests
 * that nothing serves. It is never mixed with what a resource says.
 *
 * <p>Every value is checked when the class is compiled; a value with which a browser would refuse
 * the call is a compile error. Retained at run time, so that start-up can tell a class that was
 * never processed from one without a policy.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, section 3.3, HTTP
 *     extensions: the CORS protocol</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface CrossOrigin {

  /**
   * The origins whose pages may read the answers, each exactly as browsers serialise it: {@code
   * scheme://host[:port]}, lower case, without path and without the scheme's default port.
   *
   * <p>{@code *} alone allows every origin. {@code *.} as the leftmost label stands for one or more
   * labels, {@code :*} as port for any port, including none. Neither this nor {@link
   * #originRegexes} nor {@link #originMatcher} written anywhere on the chain: a compile error, for
   * there is no default origin.
   *
   * <p><code>${key}</code> or <code>${key:default}</code>, as the whole of an element, stands for
   * origins that differ from one deployment to the next: a list separated by commas, looked up at
   * start-up among the properties of the application, in MicroProfile Config where there is one,
   * the system properties and the environment. A key has letters, digits, {@code .}, {@code -} and
   * {@code _}. The values pass the same checks; neither {@code *} nor {@code null} is among them. A
   * key that is set to nothing, or is not set and has no default, stops the application.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#origin-header">Fetch, section 3.2, Origin
   *     header</a>
   */
  String[] origins() default {};

  /**
   * Families of origins that no {@code *.} can name, as regular expressions such as {@code
   * https://pr-[0-9]+\\.example\\.com}. Each is matched against the whole of an origin: anchors
   * change nothing, and what may follow must be written. Only origins are asked about, never {@code
   * null} and nothing that has a path.
   *
   * <p>The syntax is that of {@link java.util.regex.Pattern} over ASCII, without what needs more
   * than linear time (look-around, back-references, possessive quantifiers) and without flags;
   * 2,000 characters at most. An expression outside of it is a compile error. The others become
   * tables when compiling, so that no request can make matching slow.
   */
  String[] originRegexes() default {};

  /**
   * A class that decides at run time, asked where neither {@link #origins} nor {@link
   * #originRegexes} allow an origin. Its instance is the one that the application's property of the
   * class's name ({@link Class#getName}) holds; without that property, a new one, made at start-up
   * by a constructor without parameters that the package of the resource can call. Without either
   * the application does not start.
   *
   * <p>The class must be visible from the package of the resource. It is asked about origins as
   * browsers serialise them and about nothing else: never about {@code null}, and, with {@link
   * #allowCredentials}, not about {@code http} unless the host is loopback or {@link
   * Tolerate.Risk#INSECURE_ORIGIN} is tolerated.
   */
  Class<? extends OriginMatcher> originMatcher() default OriginMatcher.class;

  /**
   * The request methods that other origins may use. Not written: every method that the class serves
   * at the path, {@code HEAD} with {@code GET}. Written: a method left out has no policy; on a
   * resource method it must name that method's own verb.
   *
   * <p>{@code DELETE}, {@code GET}, {@code HEAD}, {@code OPTIONS}, {@code POST} and {@code PUT} are
   * recognised in any case, others keep theirs. {@code *} and an empty list are errors: leave the
   * attribute out.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#methods">Fetch, section 2.2.1, Methods</a>
   */
  String[] methods() default {};

  /**
   * Request headers that other origins may send, besides those that {@link #deriveHeaders} finds.
   * {@code *} allows any; without credentials it does not cover {@code Authorization}, which then
   * must be named as well.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name">Fetch, CORS
   *     non-wildcard request-header name</a>
   */
  String[] allowedHeaders() default {};

  /**
   * Whether to allow the request headers that the resource method is seen to read: its {@code
   * HeaderParam}s and, where it takes an entity of a type that is not safelisted, {@code
   * Content-Type}.
   */
  boolean deriveHeaders() default true;

  /**
   * Response headers that scripts of other origins may read, besides the safelisted ones. {@code *}
   * exposes all; it is an error together with {@link #allowCredentials}.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name">Fetch,
   *     CORS-safelisted response-header name</a>
   */
  String[] exposedHeaders() default {};

  /**
   * Whether other origins may send the user's credentials (cookies, HTTP authentication, client
   * certificates) and read the answer.
   */
  boolean allowCredentials() default false;

  /**
   * Seconds for which a browser may remember the answer to a preflight, 0 to 86400; 0 forbids
   * remembering. Not written: no {@code Access-Control-Max-Age} is sent, and browsers use 5
   * seconds.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-max-age">Fetch,
   *     Access-Control-Max-Age</a>
   */
  int maxAge() default -1;

  /**
   * Whether a cross-origin request from an origin that is not allowed is answered 403 before the
   * resource runs. By default it is served without CORS headers, so that the browser keeps the
   * answer from the page. An error together with the origin {@code *}.
   */
  boolean rejectDisallowed() default false;

  /** Risks that this policy takes knowingly, each with the reason. */
  Tolerate[] tolerate() default {};
}
