// SPDX-License-Identifier: Apache-2.0

/**
 * What the service's source says of a call: whether the page may read the answer, why, and the
 * places in it that decide, each as in source.js.
 *
 * `experiment` is what was chosen, `asked` what the browser asked beforehand: the names of headers,
 * or null if it asked nothing.
 */
export function decide(experiment, asked) {
  const { endpoint, method, origin, credentials } = experiment;
  const policy = [endpoint.resource, endpoint.policy ?? '@Path', 'public final class'];
  const verb = endpoint.verbs[method === 'HEAD' ? 'GET' : method];
  const unread = (asked ?? []).filter((name) => !verb?.reads.includes(name));
  if (origin === 'api') {
    return yes('Page and API share one origin, so the browser asks nobody. For other origins this counts:', policy);
  }
  if (!endpoint.policy) {
    return no('No policy stands on this class, so its answers carry no CORS headers.', policy);
  }
  if (endpoint.policy === '@SameOriginOnly') {
    return no('The server itself refuses every other origin, before the method runs.', policy);
  }
  if (endpoint.origins === 'shop' && origin !== 'shop') {
    return no('The policy does not name this origin.', policy);
  }
  if (asked && !verb) {
    return no(`The policy lets this origin in, but no method here serves ${method}.`, policy);
  }
  if (unread.length > 0) {
    return no(`No parameter of the method reads ${unread.join(', ')}.`, [endpoint.resource, verb.line]);
  }
  if (credentials && !endpoint.credentials) {
    return no('“Every origin” does not go with credentials, so browsers keep the answer back.', policy);
  }
  if (!verb) {
    return yes(`No method here serves ${method}, but the policy of the others holds for the 405 too.`, policy);
  }
  return asked?.length > 0
    ? yes(
        `The policy lets this origin in, and the method ${asked.map(reason).join(' and ')}.`,
        asked.includes('content-type') ? [endpoint.resource, '@Consumes', 'public final class'] : policy,
        [endpoint.resource, verb.line])
    : yes('The policy lets this origin in.', policy);
}

/** Why a method needs a header. */
function reason(header) {
  return header === 'content-type' ? 'takes JSON, so content-type may be sent' : `reads ${header}`;
}

function yes(why, ...lines) {
  return { readable: true, why, lines };
}

function no(why, ...lines) {
  return { readable: false, why, lines };
}
