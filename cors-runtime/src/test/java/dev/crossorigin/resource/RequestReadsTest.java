// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crossorigin.resource.ResourceModel.Endpoint;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReadsTest {

  @Retention(RetentionPolicy.RUNTIME)
  @interface Valid {}

  public static class Resource {

    @POST
    public void nothing(
        @QueryParam("a") String a,
        @PathParam("b") String b,
        @MatrixParam("c") String c,
        @Context HttpHeaders headers,
        @Suspended AsyncResponse response) {}

    @POST
    public void headers(
        @HeaderParam("X-Page") int page,
        @HeaderParam("If-Match") String tag,
        @HeaderParam("x-page") int again) {}

    @POST
    public void unsettable(
        @HeaderParam("Host") String host,
        @HeaderParam("Origin") String origin,
        @HeaderParam("Cookie") String cookie,
        @HeaderParam("Sec-Fetch-Site") String site,
        @HeaderParam("Proxy-X") String proxy,
        @HeaderParam("not a token") String blank,
        @HeaderParam("*") String any,
        @HeaderParam("") String empty) {}

    @POST
    public void setByProxies(
        @HeaderParam("Forwarded") String forwarded,
        @HeaderParam("X-Forwarded-For") String client,
        @HeaderParam("X-Real-IP") String address,
        @HeaderParam("X-HTTP-Method-Override") String verb) {}

    @POST
    public void settableAnyway(
        @HeaderParam("Accept") String accept, @HeaderParam("Accept-Language") String language) {}

    @POST
    public void contentType(@HeaderParam("Content-Type") String type) {}

    @POST
    public void entity(String entity) {}

    @POST
    public void validatedEntity(@Valid String entity) {}

    @POST
    @Consumes("application/json")
    public void json(String entity) {}

    @POST
    @Consumes({"text/plain", "Multipart/Form-Data; boundary=x"})
    public void safelisted(String entity) {}

    @POST
    @Consumes({"text/plain", "text/*"})
    public void wildcard(String entity) {}

    @POST
    @Consumes("application/json")
    public void jsonWithoutEntity(@QueryParam("q") String query) {}

    @POST
    public void form(@FormParam("f") String field) {}

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public void urlEncodedForm(@FormParam("f") String field) {}

    @GET
    public void get(@Valid String principal) {}

    @DELETE
    public void delete(String entity) {}

    @POST
    public void bean(@BeanParam Bean bean) {}

    @POST
    public void cookie(@CookieParam("session") String session) {}
  }

  public static class Bean extends BeanBase {

    @HeaderParam("X-Field")
    private String field = "";

    @BeanParam private Bean cycle = this;

    @BeanParam private Inner inner = new Inner("");

    private String property = "";

    @HeaderParam("X-Property")
    void setProperty(String property) {
      this.property = property;
    }

    @Override
    public String toString() {
      return field + cycle.property + inner.value;
    }
  }

  public static class BeanBase {

    @HeaderParam("X-Inherited")
    String inherited = "";
  }

  public static class Inner {

    private final String value;

    Inner(@HeaderParam("X-Constructor") String value) {
      this.value = value;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nothing,           ''",
    "headers,           'if-match,x-page'",
    "unsettable,        ''",
    "setByProxies,      ''",
    "settableAnyway,    'accept,accept-language'",
    "contentType,       'content-type'",
    "entity,            'content-type'",
    "validatedEntity,   'content-type'",
    "json,              'content-type'",
    "safelisted,        ''",
    "wildcard,          'content-type'",
    "jsonWithoutEntity, ''",
    "form,              'content-type'",
    "urlEncodedForm,    ''",
    "get,               ''",
    "delete,            'content-type'",
    "bean,              'x-constructor,x-field,x-inherited,x-property'",
  })
  void a_method_reads_the_headers_that_it_is_seen_to_read(String method, String headers) {
    assertThat(String.join(",", endpoint(Resource.class, method).readHeaders())).isEqualTo(headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "headers", "bean"})
  void a_method_without_a_cookie_parameter_reads_no_cookies(String method) {
    assertThat(endpoint(Resource.class, method).readCookies()).isEmpty();
  }

  @Test
  void a_cookie_parameter_reads_the_cookie_that_it_names() {
    assertThat(endpoint(Resource.class, "cookie").readCookies()).containsExactly("session");
  }

  public static class OfTheClass {

    @CookieParam("session")
    String session = "";

    @HeaderParam("X-Tenant")
    String tenant = "";

    @FormParam("token")
    String token = "";

    OfTheClass(@HeaderParam("X-Trace") String trace) {}

    @HeaderParam("X-Version")
    public void setVersion(String version) {}

    @GET
    public void get() {}

    @POST
    public void post() {}
  }

  @Test
  void every_method_reads_what_its_class_reads() {
    Endpoint get = endpoint(OfTheClass.class, "get");
    Endpoint post = endpoint(OfTheClass.class, "post");

    assertThat(get.readHeaders()).containsExactly("x-tenant", "x-trace", "x-version");
    assertThat(post.readHeaders())
        .containsExactly("content-type", "x-tenant", "x-trace", "x-version");
    assertThat(get.readCookies()).containsExactly("session");
  }

  interface Api {

    @POST
    @Path("add")
    void add(@HeaderParam("X-Api") String header, String entity);
  }

  public static class Implementation implements Api {

    @Override
    public void add(String header, @BeanParam String entity) {}
  }

  @Test
  void parameters_of_the_overridden_method_count_beside_those_of_the_method() {
    assertThat(endpoint(Implementation.class, "add").readHeaders()).containsExactly("x-api");
  }

  private static Endpoint endpoint(Class<?> type, String method) {
    return ResourceReader.read(ReflectionLens.of(type)).orElseThrow().endpoints().stream()
        .filter(endpoint -> endpoint.method().name().equals(method))
        .findFirst()
        .orElseThrow();
  }
}
