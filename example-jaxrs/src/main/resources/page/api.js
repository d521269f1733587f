// SPDX-License-Identifier: Apache-2.0

let runs = 0;

/**
 * Makes one call and tells what became of it.
 *
 * `outcome` is `allowed` if the page could read the answer, whatever its status; `blocked` if the
 * API answered but the browser kept the answer from the page; `error` if the API did not answer.
 */
export async function make(call, api, memory) {
  const name = mark(call.id);
  const request = requestOf(call);
  let response = null;
  let failure = null;
  let read = '';
  try {
    response = await fetch(`${api}/api${call.path(memory)}?call=${name}`, request);
    read = await call.read(response, memory);
  } catch (problem) {
    failure = problem;
  }
  const exchanges = (await journal(name)) ?? [];
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

/** A name for a call, by which the server's journal has it. */
export function mark(id) {
  return `${id}-${Date.now().toString(36)}-${++runs}`;
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

/** Whether this is the browser's question, not the call itself. */
export function isPreflight(exchange) {
  return exchange.method === 'OPTIONS' && 'access-control-request-method' in exchange.sent;
}

/**
 * What the server saw of a call. Waits until it has finished its part of every exchange. Of a call
 * that failed there may be nothing to wait for: browsers do not send everything that scripts ask.
 * Null if the bookshop does not answer.
 */
export async function journal(name, failed = false) {
  for (let attempt = 0; ; attempt++) {
    const exchanges = await lookUp(name);
    if (!exchanges) {
      return null;
    }
    const finished = exchanges.length > 0 && exchanges.every(({ status }) => status > 0);
    if (finished || attempt === (failed && exchanges.length === 0 ? 4 : 40)) {
      return exchanges;
    }
    await new Promise((resume) => setTimeout(resume, 25));
  }
}

async function lookUp(name) {
  try {
    return await (await fetch(`/journal.json?call=${name}`)).json();
  } catch {
    return null;
  }
}
