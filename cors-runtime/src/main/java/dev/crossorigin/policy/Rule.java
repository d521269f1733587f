// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.policy;

import static dev.crossorigin.policy.Severity.ERROR;
import static dev.crossorigin.policy.Severity.NOTE;
import static dev.crossorigin.policy.Severity.WARNING;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The catalogue of findings. Ids are permanent and never reused: 1xx origins, 2xx methods, 3xx
 * headers, 4xx combinations, 5xx placement and the structure of resources, 9xx the environment.
 *
 * <p>Each rule is declared once, with what is wrong, why it matters and how to mend it. The words
 * in braces are the rule's arguments; {@link #at} takes them in the order in which they first
 * appear.
 */
public enum Rule {

  // 1xx: origins ------------------------------------------------------------------------------

  /** No arguments. */
  ORIGIN_MISSING(
      "CORS101",
      ERROR,
      """
      no origin is allowed
      why: there is no default origin; without one a browser keeps every answer from other origins
      fix: name the pages that may call this, as in origins = "https://app.example.com", or write \
      @SameOriginOnly
      """),
  /** Arguments: the value. */
  ORIGIN_WITHOUT_SCHEME(
      "CORS102",
      ERROR,
      """
      origin "{value}" does not begin with a scheme and "://"
      why: a browser sends its origin as scheme://host[:port]; this value can never match
      fix: write the scheme in front, as in "https://app.example.com"
      """),
  /** Arguments: the value, its scheme. */
  ORIGIN_SCHEME_INVALID(
      "CORS103",
      ERROR,
      """
      origin "{value}" has "{scheme}" in place of a scheme
      why: a scheme is a letter, then letters, digits, "+", "-" or ".", 64 at most; no browser sends \
      anything else
      fix: write the scheme that the page's address begins with, as in "https://app.example.com"
      """),
  /** Arguments: the value, which part (path, query or fragment). */
  ORIGIN_HAS_PATH(
      "CORS104",
      ERROR,
      """
      origin "{value}" has a {part}
      why: a browser sends its origin as scheme://host[:port]; this value can never match
      fix: end the value after the host or the port
      """),
  /** Arguments: the value, what is wrong with its host. */
  ORIGIN_HOST_INVALID(
      "CORS105",
      ERROR,
      """
      origin "{value}" has a host that no browser sends: {reason}
      why: a host is an IP address, or labels of a-z, 0-9, "-" and "_" joined by dots; this value can \
      never match
      fix: open the page, type location.origin in the browser's console and write what it prints
      """),
  /** Arguments: the value. */
  ORIGIN_UPPER_CASE(
      "CORS106",
      ERROR,
      """
      origin "{value}" has upper-case letters
      why: a browser sends its origin in lower case and compares it byte by byte; this value can never \
      match
      fix: write it in lower case
      """),
  /** Arguments: the value. */
  ORIGIN_NOT_ASCII(
      "CORS107",
      ERROR,
      """
      origin "{value}" is not ASCII
      why: a browser sends such a host in the form that begins with "xn--"; this value can never match
      fix: open the page, type location.origin in the browser's console and write what it prints
      """),
  /** Arguments: the value, its port, its scheme. */
  ORIGIN_DEFAULT_PORT(
      "CORS108",
      ERROR,
      """
      origin "{value}" names port {port}, the default of {scheme}
      why: a browser leaves the default port out of its origin; this value can never match
      fix: leave the port out
      """),
  /** Arguments: the value, its port. */
  ORIGIN_PORT_INVALID(
      "CORS109",
      ERROR,
      """
      origin "{value}" has "{port}" in place of a port
      why: a browser sends a port as 1 to 65535 without leading zeros; this value can never match
      fix: write a port from 1 to 65535, "*" for any port, or leave it out with its colon
      """),
  /** Arguments: the value. */
  ORIGIN_HAS_USERINFO(
      "CORS110",
      ERROR,
      """
      origin "{value}" has a user name before its host
      why: a browser sends its origin as scheme://host[:port]; this value can never match
      fix: leave out the "@" and everything between "://" and it
      """),
  /** Arguments: the value, what is wrong with its address. */
  ORIGIN_ADDRESS_NOT_CANONICAL(
      "CORS111",
      ERROR,
      """
      origin "{value}" has an IP address in a form that no browser sends: {reason}
      why: a browser sends IPv4 as four decimal numbers and IPv6 compressed and in brackets; this value \
      can never match
      fix: open the page, type location.origin in the browser's console and write what it prints
      """),
  /** Arguments: the value, what is wrong with its wildcard. */
  ORIGIN_WILDCARD_MISPLACED(
      "CORS112",
      ERROR,
      """
      origin "{value}" has a "*" where it stands for nothing: {reason}
      why: "*" is the whole value, the leftmost label or the port; anywhere else it could only match \
      itself, which no browser sends
      fix: write "https://*.example.com" for subdomains, "https://example.com:*" for ports, or list \
      the origins
      """),
  /** Arguments: the value, its length. */
  ORIGIN_TOO_LONG(
      "CORS113",
      ERROR,
      """
      origin "{value}" has {length} characters
      why: a scheme of 64, a host of 253 and a port make 326 at most; no browser sends a longer one
      fix: open the page, type location.origin in the browser's console and write what it prints
      """),
  /** Arguments: the value. */
  ORIGIN_FILE_SCHEME(
      "CORS114",
      ERROR,
      """
      origin "{value}" is a file
      why: a browser sends the origin of a page opened from a file as "null"; this value can never \
      match
      fix: serve the page from a local server and allow that, as in "http://localhost:8080"
      """),
  /** No arguments. */
  ORIGIN_NULL(
      "CORS115",
      ERROR,
      """
      origin "null" is allowed
      why: any page can take on the origin "null" by way of a sandboxed frame, so this lets every site in
      fix: remove it, or write tolerate = @Tolerate(value = NULL_ORIGIN, reason = "...")
      """),
  /** Arguments: the value. */
  ORIGIN_LIST_IN_ONE_VALUE(
      "CORS116",
      ERROR,
      """
      origin "{value}" has white space or a comma
      why: a value is one origin, compared as a whole, and no browser sends these; this one can never \
      match
      fix: write each origin as a value of its own, without white space, as in origins = \
      {"https://a.example", "https://b.example"}
      """),
  /** No arguments. */
  ORIGIN_ANY_WITH_OTHERS(
      "CORS117",
      ERROR,
      """
      origin "*" stands beside other origins
      why: "*" allows every origin, so the others limit nothing, though they read as if they did
      fix: remove "*", or remove all others
      """),
  /** Arguments: origin, regex or placeholder, the value. */
  ORIGIN_REPEATED(
      "CORS118",
      WARNING,
      """
      {kind} "{value}" is written twice
      why: the second one changes nothing; often another origin was meant
      fix: remove one
      """),
  /** Arguments: the value, the pattern that covers it. */
  ORIGIN_COVERED_BY_PATTERN(
      "CORS119",
      NOTE,
      """
      origin "{value}" is covered by "{pattern}"
      why: the pattern allows it already; removing the value would not take its access away
      fix: remove the value, or replace the pattern by the origins that are meant
      """),
  /** Arguments: the expression, what it has and where, what to do instead. */
  ORIGIN_REGEX_REFUSED(
      "CORS120",
      ERROR,
      """
      regex "{value}" has {reason}
      why: an origin is matched in linear time by an automaton built when compiling; this cannot be \
      part of one
      fix: {fix}
      """),
  /** Arguments: the expression, the index of the first such dot. */
  ORIGIN_REGEX_DOT(
      "CORS121",
      WARNING,
      """
      regex "{value}" has an unescaped dot before a letter at index {index}
      why: a dot matches any character: foo.example also matches fooXexample, which anybody can \
      register
      fix: write a backslash before the dot
      """),
  /** Arguments: the expression. */
  ORIGIN_REGEX_MATCHES_NO_ORIGIN(
      "CORS122",
      ERROR,
      """
      regex "{value}" matches no origin
      why: a browser sends scheme://host[:port] in lower case, without default port, path or trailing \
      slash, and the whole of it must match
      fix: write what a browser sends, such as "https://[a-z0-9-]+\\\\.example\\\\.com"
      """),
  /** Arguments: the expression, an origin of a stranger that it matches. */
  ORIGIN_REGEX_OPEN_ENDED(
      "CORS123",
      WARNING,
      """
      regex "{value}" also matches "{witness}"
      why: the end of the host is open, so that everybody can register a domain that matches
      fix: end it with your own domain and, if needed, (:\\d+)?
      """),
  /** Arguments: the expression, an origin of a stranger that it matches. */
  ORIGIN_REGEX_OPEN_START(
      "CORS124",
      WARNING,
      """
      regex "{value}" also matches "{witness}"
      why: nothing separates what may stand in front from the domain, so that everybody can register a \
      domain that matches
      fix: write the dot that separates them, as in "https://([a-z0-9-]+\\\\.)?example\\\\.com"
      """),
  /** Arguments: the value, what is wrong with it. */
  PLACEHOLDER_MALFORMED(
      "CORS125",
      ERROR,
      """
      origin "{value}" is a malformed placeholder: {reason}
      why: a placeholder is "${", a key of letters, digits, ".", "-" and "_", a ":" and a default if it \
      has one, and "}"; nothing else can be looked up
      fix: write it as in "${partner.origins}" or "${partner.origins:https://a.example}"
      """),
  /** Arguments: the value. */
  PLACEHOLDER_NOT_WHOLE_ELEMENT(
      "CORS126",
      ERROR,
      """
      origin "{value}" has a placeholder that is not the whole of it
      why: a placeholder stands for whole origins, each of which is judged as if it were written here; \
      none is put together from parts
      fix: write a placeholder alone, as in "${partner.origins}", and configure whole origins
      """),
  /** Arguments: the placeholder, the word. */
  PLACEHOLDER_WORD(
      "CORS127",
      ERROR,
      """
      placeholder "{placeholder}" stands for "{word}"
      why: that opens the policy to every site, which is for its author to write and for reviewers to \
      see; configuration only says which origins are meant
      fix: list the origins, or write "{word}" in the annotation itself
      """),
  /** Arguments: the class, what stands against it. */
  ORIGIN_MATCHER_UNUSABLE(
      "CORS128",
      ERROR,
      """
      origin matcher "{type}" cannot be asked: {reason}
      why: the table that is generated beside the resource names the class, and start-up takes one \
      instance of it
      fix: name a class of your own that implements OriginMatcher and is visible from the package of \
      the resource
      """),
  /** Arguments: the class. */
  ORIGIN_MATCHER_NOT_CONSTRUCTIBLE(
      "CORS129",
      NOTE,
      """
      origin matcher "{type}" has no constructor that start-up could call
      why: its instance must then come from the application's property of that name; without one the \
      application does not start
      fix: set the property "{type}" to an instance, or give the class a public constructor without \
      parameters
      """),

  // 2xx: methods ------------------------------------------------------------------------------

  /** Arguments: the value. */
  METHOD_INVALID(
      "CORS201",
      ERROR,
      """
      method "{value}" is not the name of a method
      why: a name has letters, digits and !#$%&'*+-.^_`|~ only; a browser refuses to send another one
      fix: write one method in each value, as in methods = {"GET", "POST"}
      """),
  /** Arguments: the value. */
  METHOD_FORBIDDEN(
      "CORS202",
      ERROR,
      """
      method "{value}" is forbidden to scripts
      why: a browser never lets a page send CONNECT, TRACE or TRACK, whatever the server allows
      fix: remove it
      """),
  /** No arguments. */
  METHOD_WILDCARD(
      "CORS203",
      ERROR,
      """
      "*" is written as a method
      why: which methods exist is known from the resource, and with credentials a browser reads "*" as \
      the name of a method
      fix: leave methods out to allow every method that the class serves
      """),
  /** Arguments: the value, the form that a browser sends. */
  METHOD_NOT_UPPER_CASE(
      "CORS204",
      WARNING,
      """
      method "{value}" is not in upper case
      why: a browser sends "{method}", and that is what is allowed
      fix: write "{method}"
      """),
  /** Arguments: the method, the resource class. */
  METHOD_NOT_SERVED(
      "CORS205",
      WARNING,
      """
      method "{method}" is served nowhere in {type}
      why: allowing a method that does not exist has no effect; often another one was meant
      fix: remove it, or write the method that the resource serves
      """),
  /** Arguments: the resource method, its own verb. */
  METHOD_NOT_THIS_ONE(
      "CORS206",
      ERROR,
      """
      methods on {method} is not just its own "{verb}"
      why: a policy on a resource method holds for that method alone, so other verbs are never allowed \
      by it, and without its own it would hold for nothing
      fix: leave methods out here; to close this method to other origins write @SameOriginOnly
      """),
  /** Arguments: the resource class. */
  OPTIONS_NOT_SERVED(
      "CORS207",
      WARNING,
      """
      method "OPTIONS" is listed but {type} has no @OPTIONS method
      why: preflights are answered without it being listed; it would only allow pages to call a resource \
      method of that verb, and there is none
      fix: remove "OPTIONS"
      """),
  /** No arguments. */
  METHODS_EMPTY(
      "CORS208",
      ERROR,
      """
      methods is an empty list
      why: it reads as if no method were let in, but a policy without methods lets in every one that \
      is served
      fix: leave methods out to allow every method, or write @SameOriginOnly to allow none
      """),

  // 3xx: headers ------------------------------------------------------------------------------

  /** Arguments: the value. */
  REQUEST_HEADER_INVALID(
      "CORS301",
      ERROR,
      """
      request header "{value}" is not the name of a header
      why: a name has letters, digits and !#$%&'*+-.^_`|~ only; a browser takes a list with any other \
      name for no list at all
      fix: write one name in each value, as in allowedHeaders = {"Authorization", "X-Page"}
      """),
  /** Arguments: the value. */
  REQUEST_HEADER_FORBIDDEN(
      "CORS302",
      ERROR,
      """
      request header "{value}" is forbidden to scripts
      why: a browser never lets a page set it and never asks for it in a preflight; allowing it has no \
      effect
      fix: remove it
      """),
  /** Arguments: the value. */
  REQUEST_HEADER_IS_CORS_RESPONSE(
      "CORS303",
      ERROR,
      """
      request header "{value}" is a header of CORS responses
      why: servers send it, pages do not; allowing pages to send it has no effect
      fix: remove it; it is sent for you
      """),
  /** Arguments: the value. */
  EXPOSED_HEADER_INVALID(
      "CORS304",
      ERROR,
      """
      exposed header "{value}" is not the name of a header
      why: a name has letters, digits and !#$%&'*+-.^_`|~ only; a browser takes a list with any other \
      name for no list at all
      fix: write one name in each value, as in exposedHeaders = {"ETag", "Location"}
      """),
  /** Arguments: the value. */
  EXPOSED_HEADER_FORBIDDEN(
      "CORS305",
      ERROR,
      """
      exposed header "{value}" is forbidden to scripts
      why: a browser never shows Set-Cookie or Set-Cookie2 to a page, whatever the server exposes
      fix: remove it; send what the page needs in a header of another name
      """),
  /** Arguments: the value. */
  EXPOSED_HEADER_IS_CORS(
      "CORS306",
      ERROR,
      """
      exposed header "{value}" belongs to the CORS protocol
      why: it is in requests, or in the answers to preflights, which no page ever sees; exposing it has \
      no effect
      fix: remove it
      """),
  /** Arguments: the value. */
  REQUEST_HEADER_SAFELISTED(
      "CORS307",
      NOTE,
      """
      request header "{value}" needs no permission
      why: a browser asks for it only when its value is longer than 128 bytes or has unusual characters
      fix: remove it, unless such values are meant
      """),
  /** Arguments: the value. */
  EXPOSED_HEADER_SAFELISTED(
      "CORS308",
      NOTE,
      """
      exposed header "{value}" needs no permission
      why: a browser shows it to every page that may read the answer
      fix: remove it
      """),
  /** No arguments. */
  EXPOSED_ANY_WITH_OTHERS(
      "CORS309",
      WARNING,
      """
      exposed header "*" stands beside others
      why: "*" exposes every header, so the others limit nothing, though they read as if they did
      fix: remove "*", or remove all others
      """),

  // 4xx: combinations -------------------------------------------------------------------------

  /** Arguments: origin or regex, the value. */
  ANY_ORIGIN_WITH_CREDENTIALS(
      "CORS401",
      ERROR,
      """
      {kind} "{value}" stands together with allowCredentials
      why: a browser refuses "*" for requests with credentials, and naming every caller in its place \
      would let any site act as the user
      fix: list the origins that may act as the user, or remove allowCredentials
      """),
  /** No arguments. */
  EXPOSED_ANY_WITH_CREDENTIALS(
      "CORS402",
      ERROR,
      """
      exposed header "*" stands together with allowCredentials
      why: with credentials a browser reads "*" as the name of a header, so nothing is exposed
      fix: list the headers by name
      """),
  /** Arguments: origin or regex, the value, in what way it is insecure. */
  INSECURE_ORIGIN_WITH_CREDENTIALS(
      "CORS403",
      ERROR,
      """
      {kind} "{value}" {insecurity} and may send credentials
      why: anyone on the network path can change an http page and so act as its user
      fix: serve the page over https and write that, or write tolerate = @Tolerate(value = \
      INSECURE_ORIGIN, reason = "...")
      """),
  /** Arguments: the seconds. */
  MAX_AGE_OUT_OF_RANGE(
      "CORS404",
      ERROR,
      """
      maxAge "{seconds}" is not between 0 and 86400
      why: browsers cannot read a negative number here, and none remembers an answer for more than a day
      fix: write seconds from 0 to 86400; 0 turns remembering off, leaving maxAge out means 5 seconds
      """),
  /** Arguments: the seconds. */
  MAX_AGE_ABOVE_CHROMIUM(
      "CORS405",
      NOTE,
      """
      maxAge "{seconds}" is more than some browsers keep
      why: Chromium remembers an answer for 7200 seconds at most and Safari for 600, so they ask again \
      sooner than this says
      fix: nothing needs to change; write 7200 to say what most users get
      """),
  /** Arguments: the risk. */
  TOLERATE_WITHOUT_REASON(
      "CORS406",
      ERROR,
      """
      the reason for tolerating "{risk}" is blank
      why: the reason is what a reviewer reads when asking whether the risk is still worth taking
      fix: write why this is acceptable here, as in reason = "kiosk terminals on the plant network"
      """),
  /** Arguments: the risk. */
  TOLERATE_UNUSED(
      "CORS407",
      WARNING,
      """
      "{risk}" is tolerated but nothing here needs it
      why: the day somebody writes an origin that does, it would pass without a word
      fix: remove this @Tolerate
      """),
  /** Arguments: the risk. */
  TOLERATE_REPEATED(
      "CORS408",
      ERROR,
      """
      "{risk}" is tolerated twice
      why: two reasons for one risk leave the reviewer to guess which one holds
      fix: keep one @Tolerate for it
      """),
  /** No arguments. */
  REJECT_WITH_ANY_ORIGIN(
      "CORS409",
      ERROR,
      """
      rejectDisallowed stands together with origin "*"
      why: under "*" no origin is disallowed, so nothing would ever be rejected
      fix: list the origins that are allowed, or remove rejectDisallowed
      """),
  /** Arguments: origin or regex, the value, a site of a stranger, the public suffix. */
  PUBLIC_SUFFIX_WITH_CREDENTIALS(
      "CORS410",
      ERROR,
      """
      {kind} "{value}" takes in sites of strangers, such as "{witness}", and may send credentials
      why: anyone can get a name below "{host}", and a page there could then act as whoever visits it
      fix: write the domain that is yours, as in "https://*.example.com", or list the origins, or write \
      tolerate = @Tolerate(value = PUBLIC_SUFFIX, reason = "...")
      """),
  /** Arguments: the resource method, the cookie. */
  COOKIE_PARAM_WITHOUT_CREDENTIALS(
      "CORS411",
      WARNING,
      """
      {method} reads the cookie "{cookie}" but other origins may not send credentials
      why: a browser keeps cookies out of their requests, so the parameter will be missing there
      fix: write allowCredentials = true, or read the value from a header
      """),
  /** Arguments: the template. */
  CREDENTIALS_DIFFER_AT_TEMPLATE(
      "CORS412",
      WARNING,
      """
      methods at "{template}" differ in allowCredentials
      why: to a browser they are one URL; which of its calls may carry cookies then depends on the method
      fix: write the same allowCredentials for all of them, or give them different paths
      """),
  /** Arguments: the expression, an origin of a stranger that it matches. */
  ORIGIN_REGEX_OPEN_ENDED_WITH_CREDENTIALS(
      "CORS413",
      ERROR,
      """
      regex "{value}" also matches "{witness}" and may send credentials
      why: the end of the host is open, so that everybody can register a domain that matches and act \
      there as whoever visits it
      fix: end it with your own domain and, if needed, (:\\d+)?
      """),

  // 5xx: placement and the structure of resources -----------------------------------------------

  /** Arguments: what carries the annotation, such as {@code private method "helper()"}. */
  NO_EFFECT(
      "CORS501",
      ERROR,
      """
      the policy on {thing} has no effect
      why: only resource classes and their public resource methods answer requests; nothing would ever \
      apply it
      fix: move it to the resource class or resource method that it is meant for, or remove it
      """),
  /** Arguments: what carries both. */
  BOTH_ANNOTATIONS(
      "CORS502",
      ERROR,
      """
      {thing} has both @CrossOrigin and @SameOriginOnly
      why: one lets other origins in, the other shuts them out; neither can be taken for what is meant
      fix: remove one of them
      """),
  /** Arguments: the verb, the template, one resource method, the other. */
  OVERLOADS_DIFFER(
      "CORS503",
      ERROR,
      """
      "{verb} {template}" is served by {first} and {second} under different policies
      why: a preflight names neither the media type sent nor the one wanted, so it cannot be answered \
      for one of them alone
      fix: give both the same policy, or different paths
      """),
  /** Arguments: the attribute, one type, the other. */
  SUPERTYPES_DISAGREE(
      "CORS504",
      ERROR,
      """
      "{attribute}" is inherited with different values from {first} and {second}
      why: they are equally near, so neither value goes before the other
      fix: write the attribute on the class or resource method that inherits both
      """),
  /** Arguments: the attribute, one composed annotation, the other. */
  COMPOSED_DISAGREE(
      "CORS505",
      ERROR,
      """
      "{attribute}" is written differently in {first} and in {second}, which stand on one element
      why: they are equally near, so neither value goes before the other
      fix: write the attribute in a @CrossOrigin beside them, or remove one of them
      """),
  /** Arguments: the resource method, the superclass. */
  ENDPOINT_LOST(
      "CORS506",
      WARNING,
      """
      {method} is not served, for {superclass} is package-private
      why: the runtime cannot call public methods that are inherited from a package-private class
      fix: make the superclass public
      """),
  /** Arguments: the locator method, its return type. */
  LOCATOR_TYPE_UNKNOWN(
      "CORS507",
      WARNING,
      """
      locator {method} returns {type}, which says nothing of its resources
      why: their policies are found by the declared type; of this one none can be known
      fix: declare the resource class that is returned
      """),
  /** Arguments: the resource or application class. */
  RESOURCE_NOT_ACCESSIBLE(
      "CORS508",
      ERROR,
      """
      {type} has a policy but cannot be reached from its package
      why: the generated class stands beside it in the package and names it; a private or local class \
      cannot be named there
      fix: make the class and those around it at least package-private
      """),
  /** Arguments: the resource method, one verb, the other. */
  TWO_VERBS(
      "CORS509",
      ERROR,
      """
      {method} has two verbs, "{first}" and "{second}"
      why: a resource method serves one verb; the runtime refuses to start, or drops one
      fix: keep one, and write a second method for the other
      """),
  /** Arguments: the annotation type. */
  COMPOSED_NOT_RETAINED(
      "CORS510",
      ERROR,
      """
      {annotation} carries a policy but is not kept until run time
      why: start-up could not see the policy of a class that uses it, nor whether its table is stale
      fix: add @Retention(RetentionPolicy.RUNTIME) to the annotation type
      """),
  /** Arguments: the resource class, the name of its table. */
  TABLE_NAME_TAKEN(
      "CORS511",
      ERROR,
      """
      the name of the CORS table of {type}, {table}, is taken by another class
      why: start-up finds a table by its name, and would take that class for it
      fix: rename the other class
      """),
  /** Arguments: the resource method, the overridden method. */
  OVERRIDDEN_POLICY_LOST(
      "CORS512",
      ERROR,
      """
      {method} loses the policy of {overridden}, which it overrides
      why: policies are inherited as Jakarta REST annotations are, and where these are repeated neither \
      is inherited
      fix: repeat the policy annotation on {method}, or leave the Jakarta REST annotations off it
      """),
  /** Arguments: the path, its twin, where that is written. */
  TWIN_TEMPLATES(
      "CORS513",
      WARNING,
      """
      path "{path}" is the same route as "{twin}" of {other}, but ranks differently among others
      why: Jersey keeps one of the two ranks, and which one is up to the order of a hash table; where \
      another template matches too, either may be called, and its policy with it
      fix: write both paths alike, trailing slash included
      """),
  /** Arguments: the class that a locator returns, the locator method. */
  SUB_RESOURCE_WITHOUT_POLICY(
      "CORS514",
      WARNING,
      """
      sub-resource {type} of locator {method} has no policy
      why: policies do not flow through locators, so pages of other origins may call this class but \
      not what it returns
      fix: write @CrossOrigin, or @SameOriginOnly if that is what is meant, on the class that is \
      returned
      """),
  /** Arguments: the resource method, its path, a resource method without path. */
  METHOD_NEVER_CALLED(
      "CORS515",
      WARNING,
      """
      {method} at path "{path}" is never called, for {other} has no path
      why: where there is a resource method without a path the runtime looks no further, even for another \
      verb; the request ends with 405, and a preflight for it is refused
      fix: remove the path, or make it another
      """),
  /** Arguments: the variable, the path, what Jersey does. */
  VARIABLE_MISREAD(
      "CORS516",
      WARNING,
      """
      "{variable}" in path "{path}" is read otherwise than it is written: Jersey {reading}
      why: other requests come here than the expression says, and with them those of other pages; \
      other runtimes read it as it is written
      fix: write an expression without white space, comma or bare number, as in {id: [0-9]+}
      """),

  // 9xx: the environment ----------------------------------------------------------------------

  /** Arguments: the resource class, the exception. */
  UNREADABLE_TABLE(
      "CORS902",
      ERROR,
      """
      the CORS table of {type} cannot be read: {exception}
      why: without it there is no policy to apply
      fix: build the module of that class from clean; generated classes are not to be edited
      """),
  /** Arguments: the deployed class. */
  NOT_PROCESSED(
      "CORS903",
      ERROR,
      """
      {type} carries a CORS policy but was compiled without the CORS compiler
      why: its policy was never checked, and there is no table to apply
      fix: add the processor to the build of that class and compile again
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>dev.crossorigin</groupId>
              <artifactId>cors-processor</artifactId>
              <version>${cors.version}</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
      </plugin>
      """),
  /** Arguments: the resource class, the format of its table, the format that the runtime knows. */
  UNKNOWN_FORMAT(
      "CORS904",
      ERROR,
      """
      the CORS table of {type} has format {found}; this runtime reads format {known}
      why: a table of another format may mean something else, so it is not applied at all
      fix: use one version of cors-processor and cors-runtime, and compile that class again
      """),
  /** Arguments: the resource class. */
  STALE_TABLE(
      "CORS905",
      ERROR,
      """
      the CORS table of {type} is older than the class
      why: policies or routes on it, or on a type it inherits from, were changed and compiled \
      without the table; the policy that is written is not the one that would be applied
      fix: build the module of that class from clean
      """),
  /** Arguments: the key, what is wrong with its value. */
  CONFIGURATION_INVALID(
      "CORS906",
      ERROR,
      """
      configuration key "{key}": {reason}
      why: a value that cannot be read is never guessed at, for the policy would not be the one that is \
      meant
      fix: correct the value, or remove the key to use the default
      """),
  /** Arguments: the verb, the template, one resource method, the other. */
  ROUTES_CONFLICT(
      "CORS907",
      ERROR,
      """
      "{verb} {template}" is served by {first} and by {second} under different policies
      why: which of the two answers depends on the runtime, and with it who may read the answer
      fix: give both the same policy, or different paths
      """),
  /** Arguments: what the table says, what the runtime says. */
  ROUTES_DIFFER_FROM_RUNTIME(
      "CORS908",
      ERROR,
      """
      the CORS table has {table} where the runtime has {runtime}
      why: requests there would be answered under a policy that is not theirs
      fix: if the class is modified after compiling, deploy it as it was compiled; otherwise report this \
      message, for it is a defect of the CORS compiler
      """),
  /** Arguments: one class, the other. */
  APPLICATION_POLICIES_DIFFER(
      "CORS909",
      ERROR,
      """
      {first} and {second} each carry a policy for the whole application, and not the same
      why: there is one application, and neither policy goes before the other
      fix: keep the policy on one of them
      """),
  /** Arguments: the placeholder, what was found under its key, the environment variable. */
  ORIGINS_NOT_CONFIGURED(
      "CORS910",
      ERROR,
      """
      placeholder "{placeholder}" stands for no origin: {reason}
      why: there is no default origin; the policy would shut out the very pages that it is for
      fix: set the key, or the environment variable {variable}, to the origins, separated by commas
      """),
  /** Arguments: the key, the keys that there are. */
  CONFIGURATION_KEY_UNKNOWN(
      "CORS911",
      WARNING,
      """
      configuration key "{key}" is unknown
      why: it has no effect, and whoever set it takes it to have one
      fix: correct its name or remove it; the keys are {known}
      """),
  /** Arguments: the class, what went wrong. */
  ORIGIN_MATCHER_UNAVAILABLE(
      "CORS912",
      ERROR,
      """
      there is no origin matcher "{type}": {reason}
      why: without it nobody can say which origins are allowed
      fix: set the application's property "{type}" to an instance of that class, or see that its \
      constructor without parameters succeeds
      """),
  /** Arguments: the verb, one template, its resource method, the other template, its method. */
  ROUTES_OVERLAP(
      "CORS913",
      WARNING,
      """
      "{verb} {template}" of {first} and "{verb} {other}" of {second} can match one URL under different \
      policies
      why: Jakarta REST runtimes do not agree on which of the two they call, and this one is not Jersey, \
      whose order is known; a preflight there is allowed only if both policies allow it
      fix: give both the same policy, or paths of which no URL matches both
      """),
  /** Arguments: the declared type. */
  LOCATOR_TYPE_WITHOUT_TABLE(
      "CORS914",
      WARNING,
      """
      {type}, which a sub-resource locator is declared to return, has a policy but no CORS table
      why: preflights are answered by what the declared type says, so there no other origin is allowed
      fix: compile that type with the CORS compiler, make its policy complete and leave @Path off it, or \
      declare the locator to return a class
      """),
  /** Arguments: the type. */
  IMPLEMENTATION_UNKNOWN(
      "CORS915",
      ERROR,
      """
      {type} has a policy, but which deployed class implements it is not known
      why: the runtime names only the type that carries the Jakarta REST annotations, and the policy may \
      be another one on the class
      fix: return one class for it from getClasses() of the application, or repeat the Jakarta REST \
      annotations on the classes
      """),
  /** Arguments: what was being looked at, the exception. */
  INTERNAL_ERROR(
      "CORS999",
      ERROR,
      """
      the CORS compiler failed on {subject}: {exception}
      why: this is a defect of the compiler, not of your code; nothing was generated for the class
      fix: report it with the stack trace below and the declaration of the class
      """);

  private final String id;
  private final Severity severity;
  private final String sentences;

  Rule(String id, Severity severity, String sentences) {
    this.id = id;
    this.severity = severity;
    this.sentences = sentences;
  }

  /** The permanent id, for instance {@code CORS104}. */
  public String id() {
    return id;
  }

  /** What a finding of this rule does to a build unless configured otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The page that explains the rule, relative to the project's root. */
  public String page() {
    return "docs/rules/" + id + ".md";
  }

  /** What {@link #at} takes, in order, by the names that the sentences give them. */
  public List<String> parameters() {
    return Sentences.read(sentences).blanks();
  }

  /**
   * Makes a finding of this rule.
   *
   * @param arguments fill the catalogue's sentences; shown with invisible characters escaped
   * @throws IllegalArgumentException unless there is one argument for each of {@link #parameters}
   */
  public Finding at(Place place, Object... arguments) {
    return finding(place, Sentences.read(sentences).fill(arguments));
  }

  /**
   * Makes a finding whose fix is the value to write, as it stands in Java source: only expressions
   * have backslashes, and they have no other place.
   *
   * @param suggestions values that pass this rule; if there are none, the catalogue's fix is given
   */
  Finding suggesting(Place place, List<String> suggestions, Object... arguments) {
    Sentences filled = Sentences.read(sentences).fill(arguments);
    if (suggestions.isEmpty()) {
      return finding(place, filled);
    }
    return finding(
        place,
        filled.withFix(
            suggestions.stream()
                .map(value -> '"' + value.replace("\\", "\\\\") + '"')
                .collect(Collectors.joining(", ", "did you mean ", "?"))));
  }

  private Finding finding(Place place, Sentences filled) {
    return new Finding(this, place, filled.problem(), filled.why(), filled.fix());
  }
}
