// SPDX-License-Identifier: Apache-2.0
import { answerText, requestText } from './exchange.js';
import { excerpt } from './source.js';

const VERDICTS = { allowed: 'Allowed', blocked: 'Blocked', error: 'Failed' };

/** Tells in a card what a call sent, what the browser let through, and why. */
export async function fill(card, call, path, result, sameOrigin) {
  const { outcome, preflight, actual } = result;
  card.dataset.outcome = outcome;
  card.dataset.status = result.status ?? '';
  card.dataset.preflight = preflight ? (actual ? 'granted' : 'refused') : 'none';
  card.dataset.reached = actual ? String(actual.status) : '';

  card.querySelector('.verdict').textContent = VERDICTS[outcome];
  card.querySelector('.path').textContent = path;
  step(card, 'preflight', ...preflightStep(preflight, actual, sameOrigin));
  step(card, 'request', ...requestStep(call, actual));
  step(card, 'page', ...pageStep(result));
  await explain(card, call, outcome, sameOrigin);
  card.querySelector('.wire').replaceChildren(
    ...[preflight, actual]
      .filter(Boolean)
      .flatMap((exchange) => [requestText(exchange), answerText(exchange)]));
}

function step(card, name, mark, text) {
  const item = card.querySelector(`[data-step="${name}"]`);
  item.dataset.mark = mark;
  item.querySelector('span').textContent = text;
}

function preflightStep(preflight, actual, sameOrigin) {
  if (!preflight) {
    return ['none', sameOrigin ? 'None, for it is the same origin.' : 'None. Browsers send this without asking.'];
  }
  const headers = preflight.sent['access-control-request-headers'];
  const question =
    `“May I ${preflight.sent['access-control-request-method']}${headers ? ` with ${headers}` : ''}?”`;
  return actual
    ? ['yes', `${question} Answered ${preflight.status}: yes.`]
    : ['no', `${question} Answered ${preflight.status}: no.`];
}

function requestStep(call, actual) {
  if (!actual) {
    return ['no', 'Never sent.'];
  }
  const cookie = actual.cookie ? 'with the cookie' : call.credentials ? 'no cookie to send yet' : 'without cookies';
  return [actual.status < 400 ? 'yes' : 'warn', `Sent, ${cookie}. Answered ${actual.status}.`];
}

function pageStep({ outcome, status, read }) {
  switch (outcome) {
    case 'allowed':
      return ['yes', `Reads ${status}: ${read}`];
    case 'blocked':
      return ['no', 'Learns nothing, not even the status.'];
    default:
      return ['warn', status ? `Cannot use the ${status} that came.` : 'Got no answer. Is the API running?'];
  }
}

async function explain(card, call, outcome, sameOrigin) {
  const reason = call[outcome];
  const { place, code } = await excerpt((reason ?? call.allowed ?? call.blocked).lines);
  card.querySelector('.why').textContent = sameOrigin
    ? 'Page and API share one origin, so the browser asks nobody. For other origins this counts:'
    : (reason?.why ?? 'This is not what the policy says:');
  card.querySelector('figcaption').textContent = place;
  card.querySelector('code').textContent = code;
}
