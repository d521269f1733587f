// SPDX-License-Identifier: Apache-2.0

const files = new Map();

/** The statement of a resource class that starts at the first line with `text`, and where it is. */
export async function excerpt([resource, text]) {
  const file = `${resource}.java`;
  if (!files.has(file)) {
    files.set(file, (await (await fetch(`source/${file}`)).text()).split('\n'));
  }
  const lines = files.get(file);
  const first = lines.findIndex((line) => isCode(line) && line.includes(text));
  if (first < 0) {
    throw new Error(`${file} has no line with ${text}`);
  }
  let last = first;
  while (open(lines.slice(first, last + 1).join('\n')) > 0) {
    last++;
  }
  return { place: `${file}, line ${first + 1}`, code: dedent(lines.slice(first, last + 1)) };
}

function isCode(line) {
  return !/^\s*(\*|\/[/*]|import )/.test(line);
}

/** How many brackets are still open at the end of the text; brackets in strings come in pairs. */
function open(text) {
  return text.split('(').length - text.split(')').length;
}

function dedent(lines) {
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
