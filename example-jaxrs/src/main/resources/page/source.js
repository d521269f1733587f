// SPDX-License-Identifier: Apache-2.0

const files = new Map();

/**
 * Lines of a resource class: from the first one with the text `from` to the next one with the text
 * `to`, and on until every bracket is closed.
 */
export async function excerpt([resource, from, to = from]) {
  const file = `${resource}.java`;
  const lines = await linesOf(file);
  const first = find(lines, from, 0);
  let last = find(lines, to, first);
  while (last + 1 < lines.length && openBrackets(lines.slice(first, last + 1).join('\n')) > 0) {
    last++;
  }
  return { place: `${file}, line ${first + 1}`, code: dedent(lines.slice(first, last + 1)) };
}

async function linesOf(file) {
  if (!files.has(file)) {
    const response = await fetch(`source/${file}`);
    files.set(file, (await response.text()).split('\n'));
  }
  return files.get(file);
}

function find(lines, text, start) {
  const found = lines.findIndex((line, i) => i >= start && isCode(line) && line.includes(text));
  if (found < 0) {
    throw new Error(`No line with ${text}`);
  }
  return found;
}

function isCode(line) {
  return !/^\s*(\*|\/[/*]|import )/.test(line);
}

/** How many brackets the text leaves open. Those in strings come in pairs. */
function openBrackets(text) {
  return text.split('(').length - text.split(')').length;
}

function dedent(lines) {
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
