// SPDX-License-Identifier: Apache-2.0

const CATALOGUE_POLICY = ['CatalogueResource', '@CrossOrigin', 'public final class'];
const SESSION_POLICY = ['SessionResource', '@CrossOrigin', 'public final class'];
const ORDERS_POLICY = ['OrdersResource', '@CrossOrigin', 'public final class'];

/**
 * The calls that the page makes, in order; later ones use what earlier ones left in `memory`.
 *
 * - `endpoint`: what the laboratory calls it
 * - `allowed`, `blocked`: why the browser lets another origin read the answer, or does not, and the
 *   lines that decide it: resource class, text of the first line, text of the last
 * - `read`: what the page makes of an answer that it may read
 */
export const CALLS = [
  {
    id: 'books-list',
    endpoint: 'books',
    group: 'public',
    title: 'List the books',
    method: 'GET',
    path: () => '/books',
    allowed: {
      why: 'The policy says origins = "*": every page may read this. exposedHeaders lets it read X-Total-Count as well.',
      lines: CATALOGUE_POLICY,
    },
    read: async (response) =>
      `${(await response.json()).length} books, X-Total-Count: ${response.headers.get('X-Total-Count')}`,
  },
  {
    id: 'books-price',
    endpoint: 'book',
    group: 'public',
    title: 'Ask a price in dollars',
    method: 'GET',
    path: () => '/books/moby-dick',
    headers: { 'X-Currency': 'USD' },
    allowed: {
      why: 'The method reads X-Currency, so the preflight allows it. Nobody had to list the header.',
      lines: ['CatalogueResource', '@HeaderParam("X-Currency")'],
    },
    read: async (response) => {
      const offer = await response.json();
      return `${offer.title}, ${offer.price} ${offer.currency}`;
    },
  },
  {
    id: 'books-campaign',
    endpoint: 'book',
    group: 'public',
    title: 'Send a header that nothing reads',
    method: 'GET',
    path: () => '/books/moby-dick',
    headers: { 'X-Campaign': 'spring' },
    blocked: {
      why: 'No parameter of the method reads X-Campaign, so the preflight refuses it.',
      lines: ['CatalogueResource', 'public Offer offer('],
    },
    read: async (response) => (await response.json()).title,
  },
  {
    id: 'books-delete',
    endpoint: 'book',
    group: 'public',
    title: 'Delete a book, which nothing does',
    method: 'DELETE',
    path: () => '/books/emma',
    blocked: {
      why: 'The policy lets every page in, but no method here serves DELETE, so the preflight is refused.',
      lines: CATALOGUE_POLICY,
    },
    read: async () => 'no such method',
  },
  {
    id: 'session-wrong',
    endpoint: 'session',
    group: 'customer',
    title: 'Sign in with a wrong password',
    method: 'POST',
    path: () => '/session',
    credentials: true,
    body: () => ({ name: 'ada', password: 'guess' }),
    allowed: {
      why: 'The policy names this origin, and its headers are on the 401 too: the page can tell the user what went wrong.',
      lines: SESSION_POLICY,
    },
    blocked: {
      why: 'The policy does not name this origin, so the preflight is refused: from here nobody can even try passwords.',
      lines: SESSION_POLICY,
    },
    read: async (response) => (await response.json()).message,
  },
  {
    id: 'session-open',
    endpoint: 'session',
    group: 'customer',
    title: 'Sign in',
    method: 'POST',
    path: () => '/session',
    credentials: true,
    body: () => ({ name: 'ada', password: 'engine' }),
    allowed: {
      why: 'The policy names this origin, and allowCredentials lets the browser keep the session cookie.',
      lines: SESSION_POLICY,
    },
    blocked: {
      why: 'The policy does not name this origin, so the preflight is refused and no password is sent.',
      lines: SESSION_POLICY,
    },
    read: async (response) => (await response.json()).message,
  },
  {
    id: 'orders-place',
    endpoint: 'orders',
    group: 'customer',
    title: 'Order a book',
    method: 'POST',
    path: () => '/orders',
    credentials: true,
    body: () => ({ book: 'emma', quantity: 1 }),
    allowed: {
      why: 'The policy names this origin. Content-Type is allowed because the method takes JSON; Location can be read because it is exposed.',
      lines: ORDERS_POLICY,
    },
    blocked: {
      why: 'JSON makes the browser ask first, and the policy does not name this origin.',
      lines: ORDERS_POLICY,
    },
    read: async (response, memory) => {
      const location = new URL(response.headers.get('Location'));
      memory.order = location.pathname.split('/').pop();
      return `Location: ${location.pathname}`;
    },
  },
  {
    id: 'orders-list',
    endpoint: 'orders',
    group: 'customer',
    title: 'List my orders',
    method: 'GET',
    path: () => '/orders',
    credentials: true,
    allowed: {
      why: 'The policy names this origin and allows credentials: the cookie may go along, the answer may be read.',
      lines: ORDERS_POLICY,
    },
    blocked: {
      why: 'A plain GET is sent without asking. But the answer does not name this origin, so the browser keeps it from the page.',
      lines: ORDERS_POLICY,
    },
    read: async (response) => {
      const orders = await response.json();
      return orders.map((order) => `${order.quantity} × ${order.book}`).join(', ') || 'no orders';
    },
  },
  {
    id: 'orders-anonymous',
    endpoint: 'orders',
    group: 'customer',
    title: 'List orders without the cookie',
    method: 'GET',
    path: () => '/orders',
    allowed: {
      why: 'The policy names this origin, whether or not the cookie goes along. Without it the service answers 401, and the page may read that.',
      lines: ORDERS_POLICY,
    },
    blocked: {
      why: 'The policy does not name this origin, so the browser keeps even the 401 from the page.',
      lines: ORDERS_POLICY,
    },
    read: async () => 'sign in first',
  },
  {
    id: 'orders-change',
    endpoint: 'order',
    group: 'customer',
    title: 'Make it two copies',
    method: 'PUT',
    path: (memory) => `/orders/${memory.order}`,
    credentials: true,
    body: () => ({ book: 'emma', quantity: 2 }),
    allowed: {
      why: 'The preflight allows PUT because a method here serves it. There is no list of methods to keep up to date.',
      lines: ['OrdersResource', '@PUT', '@Path'],
    },
    blocked: {
      why: 'PUT makes the browser ask first, and the policy does not name this origin.',
      lines: ORDERS_POLICY,
    },
    read: async (response) => {
      const order = await response.json();
      return `order ${order.number} is ${order.quantity} × ${order.book}`;
    },
  },
  {
    id: 'orders-invoice',
    endpoint: 'invoice',
    group: 'customer',
    title: 'Print the invoice, which fails',
    method: 'GET',
    path: (memory) => `/orders/${memory.order}/invoice`,
    credentials: true,
    allowed: {
      why: 'Nothing maps this exception. Its 500 carries the policy’s headers all the same, so the page sees a failure, not a riddle.',
      lines: ['OrdersResource', 'throw new IllegalStateException'],
    },
    blocked: {
      why: 'Whatever the answer is, it does not name this origin, so the browser keeps it from the page.',
      lines: ORDERS_POLICY,
    },
    read: async () => 'the server failed',
  },
  {
    id: 'orders-cancel',
    endpoint: 'order',
    group: 'customer',
    title: 'Cancel the order',
    method: 'DELETE',
    path: (memory) => `/orders/${memory.order}`,
    credentials: true,
    allowed: {
      why: 'The preflight allows DELETE because a method here serves it.',
      lines: ['OrdersResource', '@DELETE', '@Path'],
    },
    blocked: {
      why: 'DELETE makes the browser ask first, and the policy does not name this origin.',
      lines: ORDERS_POLICY,
    },
    read: async () => 'done',
  },
  {
    id: 'stock-reorder',
    endpoint: 'stock',
    group: 'inside',
    title: 'Reorder stock, as the back office does',
    method: 'POST',
    path: () => '/stock/emma/reorder',
    credentials: true,
    blocked: {
      why: 'A bare POST is sent without asking, so to hide the answer would be too late. The server itself refuses it before the method runs.',
      lines: ['StockResource', '@SameOriginOnly', 'public final class'],
    },
    read: async (response) => (await response.json()).message,
  },
  {
    id: 'health',
    endpoint: 'health',
    group: 'inside',
    title: 'Ask whether the service is up',
    method: 'GET',
    path: () => '/health',
    blocked: {
      why: 'No policy stands on this class, so its answers carry no CORS headers and browsers keep them from other origins.',
      lines: ['HealthResource', '@Path', 'public final class'],
    },
    read: async (response) => (await response.json()).message,
  },
];
