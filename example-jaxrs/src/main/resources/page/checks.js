// SPDX-License-Identifier: Apache-2.0

const NEVER_ASKED = ['GET', 'HEAD', 'POST'];

/**
 * What a browser looks at, in its order, up to the first thing that it misses: Fetch, CORS check
 * and CORS-preflight fetch.
 */
export function checks({ origin, credentials, method }, preflight, actual) {
  const looks = [];
  if (preflight) {
    looks.push(...stage('Preflight', [
      ...answerChecks(preflight.answered, origin, credentials),
      statusCheck(preflight.status),
      methodCheck(preflight.answered, method, credentials),
      ...headerChecks(preflight, credentials),
    ]));
  }
  if (actual && looks.every(({ ok }) => ok)) {
    looks.push(...stage('Answer', answerChecks(actual.answered, origin, credentials)));
  }
  return looks;
}

function stage(name, all) {
  const missed = all.findIndex(({ ok }) => !ok);
  return (missed < 0 ? all : all.slice(0, missed + 1)).map((check) => ({ stage: name, ...check }));
}

function answerChecks(answered, origin, credentials) {
  const named = answered['access-control-allow-origin'];
  const allowed = [look(named === origin || (named === '*' && !credentials), originText(named, credentials))];
  if (credentials) {
    const flag = answered['access-control-allow-credentials'];
    allowed.push(look(flag === 'true', `access-control-allow-credentials is ${flag ?? 'missing'}`));
  }
  return allowed;
}

function originText(named, credentials) {
  if (!named) {
    return 'access-control-allow-origin is missing';
  }
  return named === '*' && credentials
    ? 'access-control-allow-origin is *, which does not go with credentials'
    : `access-control-allow-origin is ${named}`;
}

function statusCheck(status) {
  return look(status >= 200 && status < 300, `the status is ${status}`);
}

function methodCheck(answered, method, credentials) {
  const methods = list(answered['access-control-allow-methods']);
  return NEVER_ASKED.includes(method)
    ? look(true, `${method} never needs permission`)
    : look(
        methods.includes(method) || (methods.includes('*') && !credentials),
        `access-control-allow-methods ${methods.includes(method) ? 'has' : 'lacks'} ${method}`);
}

function headerChecks({ sent, answered }, credentials) {
  const allowed = list(answered['access-control-allow-headers']);
  return list(sent['access-control-request-headers']).map((name) => {
    const wildcard = allowed.includes('*') && !credentials && name !== 'authorization';
    const ok = allowed.includes(name) || wildcard;
    return look(ok, `access-control-allow-headers ${ok ? 'has' : 'lacks'} ${name}`);
  });
}

function list(value) {
  return (value ?? '').split(',').map((part) => part.trim()).filter(Boolean);
}

function look(ok, text) {
  return { ok, text };
}
