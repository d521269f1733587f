// SPDX-License-Identifier: Apache-2.0
import { attempt } from './attempt.js';

const frames = new Map();
const PATIENCE = 5_000; // milliseconds

/** Has a page of an origin make a call: this page, or one of that origin in a hidden frame. */
export async function attemptFrom(origin, call) {
  if (origin === location.origin) {
    return attempt(call);
  }
  if (!frames.has(origin)) {
    frames.set(origin, open(origin));
  }
  const frame = await frames.get(origin);
  if (!frame) {
    frames.delete(origin);
    return { error: `No page of ${origin} answers.` };
  }
  const channel = new MessageChannel();
  const answer = new Promise((resolve) => {
    channel.port1.onmessage = ({ data }) => resolve(data);
  });
  frame.contentWindow.postMessage(call, origin, [channel.port2]);
  return answer;
}

/** Resolves once the page in the frame listens, to null if it never does. */
function open(origin) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = `A page of ${origin}, which makes calls`;
  frame.src = `${origin}/sender.html`;
  const ready = new Promise((resolve) => {
    const late = setTimeout(() => end(null), PATIENCE);
    function listen({ source, origin: from }) {
      if (source === frame.contentWindow && from === origin) {
        end(frame);
      }
    }
    function end(result) {
      clearTimeout(late);
      removeEventListener('message', listen);
      if (!result) {
        frame.remove();
      }
      resolve(result);
    }
    addEventListener('message', listen);
  });
  document.body.append(frame);
  return ready;
}
