// SPDX-License-Identifier: Apache-2.0
import { attempt } from './attempt.js';

/*
 * The laboratory of another of the three pages has this one in a frame, so that a call is really
 * made by a page of this origin. It would otherwise be a way around the policies that the shop's
 * page is trusted by: so it listens to the three pages alone, and calls nothing but the API.
 */
const addresses = await (await fetch('addresses.json')).json();

addEventListener('message', async ({ origin, data, ports }) => {
  const known = Object.values(addresses).includes(origin);
  const ours = data.url.startsWith(`${addresses.api}/api/`);
  ports[0].postMessage(known && ours ? await attempt(data) : { error: 'Not for you' });
});
parent.postMessage('ready', '*');
