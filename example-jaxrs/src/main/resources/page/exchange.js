// SPDX-License-Identifier: Apache-2.0

/** A request as the server received it. */
export function requestText(exchange) {
  return preformatted([
    `${exchange.method} ${exchange.path}`,
    ...lines(exchange.sent),
    ...(exchange.cookie ? ['cookie: …'] : []),
  ]);
}

/** What the server answered to it. */
export function answerText(exchange) {
  return preformatted([`${exchange.status}`, ...lines(exchange.answered)]);
}

/** Text whose first line stands out. */
export function preformatted([first, ...rest]) {
  const text = document.createElement('pre');
  text.className = 'lines';
  text.append(line('b', first), ...rest.map((content) => line('span', content)));
  return text;
}

function line(tag, content) {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

function lines(headers) {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}
