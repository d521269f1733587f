// SPDX-License-Identifier: Apache-2.0
import { make } from './api.js';
import { CALLS } from './calls.js';
import { fill } from './card.js';
import * as laboratory from './laboratory.js';

const addresses = await (await fetch('addresses.json')).json();
const here = location.origin;
const sameOrigin = here === addresses.api;

const ORIGINS = [
  { key: 'shop', at: addresses.shop, name: 'The shop’s page', note: 'named by the API’s policies' },
  { key: 'stranger', at: addresses.stranger, name: 'A stranger’s page', note: 'named nowhere' },
  { key: 'api', at: addresses.api, name: 'The API’s own page', note: 'same origin, no CORS' },
];

const summary = document.getElementById('summary');
const again = document.getElementById('again');
const cards = new Map();

introduce();
CALLS.forEach(addCard);
again.addEventListener('click', run);
await laboratory.open(addresses, ORIGINS);
await run();

function introduce() {
  const lead = document.getElementById('lead');
  lead.append('This page comes from ', mono(here), '. It calls an API at ', mono(addresses.api));
  lead.append(sameOrigin ? ', which is the same origin.' : ', which is another origin.');
  document.getElementById('origins').append(...ORIGINS.map(originLink));
}

function originLink({ at, name, note }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${at}/`;
  if (at === here) {
    link.setAttribute('aria-current', 'page');
    document.title = `${name} · The Bookshop`;
  }
  const title = document.createElement('strong');
  title.textContent = name;
  const small = document.createElement('small');
  small.textContent = note;
  link.append(title, mono(at), small);
  item.append(link);
  return item;
}

function addCard(call) {
  const card = document.getElementById('card').content.cloneNode(true).querySelector('article');
  card.dataset.call = call.id;
  card.querySelector('h4').textContent = call.title;
  card.querySelector('h4').id = `call-${call.id}`;
  card.setAttribute('aria-labelledby', `call-${call.id}`);
  card.querySelector('.method').textContent = call.method;
  card.querySelector('.extras').textContent = extras(call);
  const button = card.querySelector('.vary');
  button.setAttribute('aria-label', `Vary “${call.title}” in the laboratory`);
  button.addEventListener('click', () => laboratory.vary(call));
  document.querySelector(`[data-group="${call.group}"]`).append(card);
  cards.set(call.id, card);
}

/** What the page puts into a request beyond its address. */
function extras(call) {
  const headers = Object.entries(call.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [...headers, ...(call.body ? [JSON.stringify(call.body())] : [])].join('\n');
}

/** One call after the other: signing in comes before ordering, ordering before cancelling. */
async function run() {
  again.disabled = true;
  document.body.dataset.state = 'running';
  summary.textContent = 'Calling the API…';
  const memory = { order: '1' };
  const counts = { allowed: 0, blocked: 0, error: 0 };
  for (const call of CALLS) {
    const path = `/api${call.path(memory)}`;
    const result = await make(call, addresses.api, memory);
    counts[result.outcome]++;
    await fill(cards.get(call.id), call, path, result, sameOrigin);
  }
  summary.textContent = summaryOf(counts);
  document.body.dataset.state = 'done';
  again.disabled = false;
}

function summaryOf({ allowed, blocked, error }) {
  const parts = [`${allowed} of ${CALLS.length} answers reached this page`, `the browser blocked ${blocked}`];
  if (error > 0) {
    parts.push(`${error} failed`);
  }
  return `${parts.join(', ')}.`;
}

function mono(text) {
  const code = document.createElement('code');
  code.textContent = text;
  return code;
}
