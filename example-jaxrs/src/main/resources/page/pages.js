// SPDX-License-Identifier: Apache-2.0
import { attempt } from './attempt.js';

const frames = new Map();

/** Has a page of an origin make a call: this page, or one of that origin in a hidden frame. */
export async function attemptFrom(origin, call) {
  if (origin === location.origin) {
    return attempt(call);
  }
  if (!frames.has(origin)) {
    frames.set(origin, open(origin));
  }
  const frame = await frames.get(origin);
  const channel = new MessageChannel();
  const answer = new Promise((resolve) => {
    channel.port1.onmessage = ({ data }) => resolve(data);
  });
  frame.contentWindow.postMessage(call, origin, [channel.port2]);
  return answer;
}

/** Resolves once the page in the frame listens. */
function open(origin) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = `A page of ${origin}, which makes calls`;
  frame.src = `${origin}/sender.html`;
  const ready = new Promise((resolve) => {
    addEventListener('message', function listen({ source, origin: from }) {
      if (source === frame.contentWindow && from === origin) {
        removeEventListener('message', listen);
        resolve(frame);
      }
    });
  });
  document.body.append(frame);
  return ready;
}
