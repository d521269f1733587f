// SPDX-License-Identifier: Apache-2.0
import { isPreflight, journal, mark } from './api.js';
import { checks } from './checks.js';
import { decide } from './decision.js';
import { ENDPOINTS } from './endpoints.js';
import { answerText, preformatted, requestText } from './exchange.js';
import { attemptFrom } from './pages.js';
import { excerpt } from './source.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const BODIES = ['POST', 'PUT', 'PATCH'];
const UNKNOWN = 'Nobody wrote it down.';

const section = document.getElementById('laboratory');
const form = document.getElementById('experiment');
const verdict = document.getElementById('verdict');
const { endpoint, method, other, credentials } = form.elements;
let addresses;
let turns = 0;

/** Fills in what can be chosen, and makes a first call. */
export async function open(known, origins) {
  addresses = known;
  document.getElementById('senders').append(...origins.map(sender));
  endpoint.append(...ENDPOINTS.map(({ id, path, title }) => new Option(`${path} – ${title}`, id)));
  method.append(...METHODS.map((name) => new Option(name)));
  form.addEventListener('input', show);
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    send();
  });
  form.elements.send.disabled = false;
  choose({ endpoint: 'book', method: 'GET', headers: { 'X-Currency': 'USD' } });
  await send();
}

/** Puts a call into the form. */
export function choose(call) {
  endpoint.value = call.endpoint;
  method.value = call.method;
  credentials.checked = Boolean(call.credentials);
  other.value = '';
  const names = Object.keys({ ...call.headers, ...(call.body ? { 'Content-Type': '' } : {}) });
  for (const box of form.querySelectorAll('[name=header]')) {
    box.checked = names.some((name) => box.value.startsWith(`${name}:`));
  }
  show();
}

/** Puts a call into the form and leads there. */
export function vary(call) {
  choose(call);
  document.getElementById('laboratory-title').focus();
  section.scrollIntoView({ block: 'start' });
}

function sender({ key, at, name }) {
  const label = document.getElementById('sender').content.cloneNode(true).firstElementChild;
  const radio = label.querySelector('input');
  radio.value = key;
  radio.checked = at === location.origin;
  label.querySelector('b').textContent = name;
  label.querySelector('code').textContent = at;
  return label;
}

/** What is chosen. */
function experiment() {
  const key = form.elements.origin.value;
  return {
    endpoint: ENDPOINTS.find(({ id }) => id === endpoint.value),
    method: method.value,
    origin: key,
    address: addresses[key],
    credentials: credentials.checked,
    headers: headers(),
  };
}

function headers() {
  const lines = [...form.querySelectorAll('[name=header]:checked')].map(({ value }) => value);
  return Object.fromEntries(
    [...lines, other.value]
      .filter((line) => line.trim())
      .map((line) => line.split(/:(.*)/s).map((part) => part.trim())));
}

function callOf(chosen) {
  const body = BODIES.includes(chosen.method) ? chosen.endpoint.body : null;
  return {
    url: `${addresses.api}/api${chosen.endpoint.path}`,
    method: chosen.method,
    ...(Object.keys(chosen.headers).length > 0 ? { headers: chosen.headers } : {}),
    credentials: chosen.credentials ? 'include' : 'omit',
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
}

/** Shows the call as a script writes it, and whether the header of one's own can be one. */
function show() {
  const wrong = other.value.trim() && !/^[^:\s]+:/.test(other.value.trim());
  other.setCustomValidity(wrong ? 'Write name: value' : '');
  const { url, ...request } = callOf(experiment());
  document.getElementById('program').textContent =
    `await fetch('${url}', ${literal(request)})`;
}

/** As people write it: names without quotes where they need none, text in single ones. */
function literal(request) {
  return JSON.stringify(request, null, 2)
    .replace(/^( *)"(\w+)":/gm, '$1$2:')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (_, text) => `'${text.replaceAll('\\"', '"')}'`);
}

/** Makes the call and tells what came of it, unless another one was sent meanwhile. */
async function send() {
  const turn = ++turns;
  section.dataset.state = 'running';
  const chosen = experiment();
  const call = callOf(chosen);
  const name = mark('laboratory');
  const result = await attemptFrom(chosen.address, { ...call, url: `${call.url}?call=${name}` });
  const exchanges = await journal(name, Boolean(result.error));
  if (turn === turns) {
    await tell(chosen, { ...result, silent: !exchanges }, exchanges ?? []);
    section.dataset.state = 'done';
  }
}

async function tell(chosen, result, exchanges) {
  const preflight = exchanges.find(isPreflight) ?? null;
  const actual = exchanges.find((exchange) => !isPreflight(exchange)) ?? null;
  const asked = preflight
    ? (preflight.sent['access-control-request-headers'] ?? '').split(',').filter(Boolean)
    : null;
  const decision = decide(chosen, asked);
  const outcome = result.error || result.silent ? (preflight || actual ? 'blocked' : 'error') : 'allowed';
  section.dataset.outcome = outcome;
  section.dataset.expected = decision.readable ? 'allowed' : 'blocked';
  section.dataset.preflight = preflight ? (actual ? 'granted' : 'refused') : 'none';
  verdict.textContent = verdictText(outcome, result, preflight, actual);
  tellExchange('preflight', preflight, 'Asked', preflightNote(chosen, result, outcome));
  tellExchange('request', actual, 'Sent', result.silent ? UNKNOWN : 'Never sent.');
  tellScript(result);
  tellChecks(chosen, outcome, preflight, actual);
  await tellDecision(decision, outcome);
}

function verdictText(outcome, { status, error, silent }, preflight, actual) {
  if (silent) {
    return 'No answer: the bookshop seems to be closed.';
  }
  if (outcome === 'allowed') {
    return `Allowed: the page reads ${status}${preflight ? ', after a preflight' : ', without a preflight'}.`;
  }
  if (outcome === 'error') {
    return `Never sent: ${error}`;
  }
  if (actual) {
    return `Blocked: the service answered ${actual.status}, and the browser keeps it from the page.`;
  }
  return preflight.status < 300
    ? 'Blocked: the service allowed the preflight, but not in the way that the browser asks for.'
    : 'Blocked: the preflight was refused, so the request was never sent.';
}

function preflightNote({ origin }, { silent }, outcome) {
  if (silent) {
    return UNKNOWN;
  }
  if (outcome === 'error') {
    return 'None.';
  }
  return origin === 'api' ? 'None, for it is the same origin.' : 'None. Browsers send this without asking.';
}

function tellExchange(name, exchange, sent, otherwise) {
  shown(name).replaceChildren(
    ...(exchange
      ? [caption(sent), requestText(exchange), caption('Answered'), answerText(exchange)]
      : [paragraph(otherwise)]));
}

function tellScript({ error, status, headers: read, body }) {
  shown('script').replaceChildren(
    ...(error
      ? [preformatted([error]), paragraph('Nothing else, not even the status.')]
      : [
          caption('Status and headers'),
          preformatted([status, ...read.map(([name, value]) => `${name}: ${value}`)]),
          caption('Body'),
          body ? preformatted([body]) : paragraph('None.'),
        ]));
}

function tellChecks({ address, ...chosen }, outcome, preflight, actual) {
  const place = shown('checks');
  if (chosen.origin === 'api' || outcome === 'error') {
    place.replaceChildren(paragraph('At no CORS header.'));
    return;
  }
  const items = checks({ ...chosen, origin: address }, preflight, actual).map(({ stage, ok, text }) => {
    const item = document.createElement('li');
    item.dataset.mark = ok ? 'yes' : 'no';
    const where = document.createElement('b');
    where.textContent = `${stage}${ok ? '' : ', missed'}: `;
    const what = document.createElement('span');
    what.append(where, text);
    item.append(what);
    return item;
  });
  const list = document.createElement('ol');
  list.className = 'steps';
  list.append(...items);
  place.replaceChildren(list);
}

async function tellDecision({ readable, why, lines }, outcome) {
  const panel = section.querySelector('[data-panel="decision"]');
  const excerpts = await Promise.all(lines.map(excerpt));
  panel.querySelector('.why').textContent = decisionText(readable, why, outcome);
  panel.querySelector('.places').replaceChildren(...excerpts.map(quotation));
}

function decisionText(readable, why, outcome) {
  if (outcome === 'error') {
    return 'Nothing, for it did not arrive. When it does, this counts:';
  }
  return readable === (outcome === 'allowed') ? why : 'This is not what the policy says:';
}

function quotation({ place, code }) {
  const figure = document.createElement('figure');
  const title = document.createElement('figcaption');
  title.textContent = place;
  const text = document.createElement('pre');
  text.append(document.createElement('code'));
  text.firstChild.textContent = code;
  figure.append(title, text);
  return figure;
}

function shown(panel) {
  return section.querySelector(`[data-panel="${panel}"] .shown`);
}

function caption(text) {
  const element = paragraph(text);
  element.className = 'caption';
  return element;
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
