// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.example;

import java.util.Map;

/**
 * A request that reached the API, and its answer. Of cookies it says only whether there were any.
 *
 * @param call the page's name for the call that it belongs to
 * @param method the request method
 * @param path the address's path, without the query
 * @param sent the request headers that matter to CORS, by lower-case name
 * @param cookie whether the browser sent a cookie along
 * @param status 0 as long as there is no answer
 * @param answered the response headers that matter to CORS, by lower-case name
 */
public record Exchange(
    String call,
    String method,
    String path,
    Map<String, String> sent,
    boolean cookie,
    int status,
    Map<String, String> answered) {

  Exchange answered(int withStatus, Map<String, String> withHeaders) {
    return new Exchange(call, method, path, sent, cookie, withStatus, withHeaders);
  }
}
