// SPDX-License-Identifier: Apache-2.0

let runs = 0;

/**
 * Makes one call and tells what became of it.
 *
 * `outcome` is `allowed` if the page could read the answer, whatever its status; `blocked` if the
 * API answered but the browser kept the answer from the page; `error` if the API did not answer.
 */
export async function make(call, api, memory) {
  const mark = `${call.id}-${Date.now().toString(36)}-${++runs}`;
  const request = requestOf(call);
  let response = null;
  let failure = null;
  let read = '';
  try {
    response = await fetch(`${api}/api${call.path(memory)}?call=${mark}`, request);
    read = await call.read(response, memory);
  } catch (problem) {
    failure = problem;
  }
  const exchanges = await journal(mark);
  const preflight = exchanges.find((exchange) => isPreflight(exchange)) ?? null;
  const actual = exchanges.find((exchange) => !isPreflight(exchange)) ?? null;
  return {
    outcome: outcome(response, failure, exchanges),
    status: response?.status ?? null,
    read,
    preflight,
    actual,
  };
}

function requestOf(call) {
  const headers = { ...call.headers };
  const request = {
    method: call.method,
    headers,
    credentials: call.credentials ? 'include' : 'omit',
  };
  if (call.body) {
    headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(call.body());
  }
  return request;
}

function outcome(response, failure, exchanges) {
  if (response && !failure) {
    return 'allowed';
  }
  return !response && exchanges.length > 0 ? 'blocked' : 'error';
}

function isPreflight(exchange) {
  return exchange.method === 'OPTIONS' && 'access-control-request-method' in exchange.sent;
}

/** What the server saw of a call. Waits until it has finished its part of every exchange. */
async function journal(mark) {
  for (let attempt = 0; ; attempt++) {
    const exchanges = await (await fetch(`/journal.json?call=${mark}`)).json();
    if (attempt === 40 || (exchanges.length > 0 && exchanges.every(({ status }) => status > 0))) {
      return exchanges;
    }
    await new Promise((resume) => setTimeout(resume, 25));
  }
}
