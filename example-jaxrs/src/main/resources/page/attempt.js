// SPDX-License-Identifier: Apache-2.0

const SHOWN = 600;

/**
 * Makes one call with `fetch` and tells all that a script learns of it: status, the headers that it
 * may read and the beginning of the body, or the error, which is the same for every refusal.
 */
export async function attempt({ url, ...request }) {
  try {
    const response = await fetch(url, { ...request, cache: 'no-store' });
    const body = await response.text();
    return {
      status: response.status,
      headers: [...response.headers],
      body: body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body,
    };
  } catch (problem) {
    return { error: `${problem.name}: ${problem.message}` };
  }
}
