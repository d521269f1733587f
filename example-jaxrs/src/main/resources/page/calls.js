// SPDX-License-Identifier: Apache-2.0

/**
 * The calls that the page makes, in order; later ones use what earlier ones left in `memory`.
 *
 * - `decidedBy`: resource class and the text of its line that decides whether other origins may
 * - `allowed`, `blocked`: why the browser let the answer through, or kept it from another origin
 * - `read`: what the page makes of an answer that it may read
 */
export const CALLS = [
  {
    id: 'books-list',
    group: 'public',
    title: 'List the books',
    method: 'GET',
    path: () => '/books',
    decidedBy: ['CatalogueResource', '@CrossOrigin'],
    allowed: 'The policy says origins = "*": every page may read this, and exposedHeaders lets it read X-Total-Count too.',
    read: async (response) =>
      `${(await response.json()).length} books; X-Total-Count: ${response.headers.get('X-Total-Count')}`,
  },
  {
    id: 'books-price',
    group: 'public',
    title: 'Ask a price in dollars',
    method: 'GET',
    path: () => '/books/moby-dick',
    headers: { 'X-Currency': 'USD' },
    decidedBy: ['CatalogueResource', '@HeaderParam("X-Currency")'],
    allowed: 'The method reads X-Currency, so the preflight allows it. Nobody had to list the header.',
    read: async (response) => {
      const offer = await response.json();
      return `${offer.title}, ${offer.price} ${offer.currency}`;
    },
  },
  {
    id: 'books-campaign',
    group: 'public',
    title: 'Send a header that nothing reads',
    method: 'GET',
    path: () => '/books/moby-dick',
    headers: { 'X-Campaign': 'spring' },
    decidedBy: ['CatalogueResource', 'public Offer offer('],
    blocked: 'No parameter of the method reads X-Campaign, so the preflight refuses it.',
    read: async (response) => (await response.json()).title,
  },
  {
    id: 'session-wrong',
    group: 'customer',
    title: 'Sign in with a wrong password',
    method: 'POST',
    path: () => '/session',
    credentials: true,
    body: () => ({ name: 'ada', password: 'guess' }),
    decidedBy: ['SessionResource', '@CrossOrigin'],
    allowed: 'The policy names this origin, and its headers are on the 401 as well: the page can tell the user what went wrong.',
    blocked: 'The policy does not name this origin, so the preflight refuses: from here nobody can even try passwords.',
    read: async (response) => (await response.json()).message,
  },
  {
    id: 'session-open',
    group: 'customer',
    title: 'Sign in',
    method: 'POST',
    path: () => '/session',
    credentials: true,
    body: () => ({ name: 'ada', password: 'engine' }),
    decidedBy: ['SessionResource', '@CrossOrigin'],
    allowed: 'The policy names this origin, and allowCredentials lets the browser keep the session cookie.',
    blocked: 'The policy does not name this origin, so the preflight refuses and no password is sent.',
    read: async (response) => (await response.json()).message,
  },
  {
    id: 'orders-place',
    group: 'customer',
    title: 'Order a book',
    method: 'POST',
    path: () => '/orders',
    credentials: true,
    body: () => ({ book: 'emma', quantity: 1 }),
    decidedBy: ['OrdersResource', '@CrossOrigin'],
    allowed: 'The policy names this origin with allowCredentials. Content-Type was allowed because the method takes JSON, Location can be read because it is exposed.',
    blocked: 'JSON makes the browser ask first, and the policy does not name this origin.',
    read: async (response, memory) => {
      const location = response.headers.get('Location');
      memory.order = location.split('/').pop();
      return `Location: ${new URL(location).pathname}`;
    },
  },
  {
    id: 'orders-list',
    group: 'customer',
    title: 'List my orders',
    method: 'GET',
    path: () => '/orders',
    credentials: true,
    decidedBy: ['OrdersResource', '@CrossOrigin'],
    allowed: 'The policy names this origin with allowCredentials: the cookie may go along and the answer may be read.',
    blocked: 'A plain GET is sent without asking. But the answer does not name this origin, so the browser keeps it from the page.',
    read: async (response) => {
      const orders = await response.json();
      return orders.map((order) => `${order.quantity} × ${order.book}`).join(', ') || 'no orders';
    },
  },
  {
    id: 'orders-change',
    group: 'customer',
    title: 'Make it two copies',
    method: 'PUT',
    path: (memory) => `/orders/${memory.order}`,
    credentials: true,
    body: () => ({ book: 'emma', quantity: 2 }),
    decidedBy: ['OrdersResource', '@PUT'],
    allowed: 'PUT is allowed because the class has a PUT method at this address, for the origin that its policy names.',
    blocked: 'PUT makes the browser ask first, and the policy of the class does not name this origin.',
    read: async (response) => {
      const order = await response.json();
      return `order ${order.number}: ${order.quantity} × ${order.book}`;
    },
  },
  {
    id: 'orders-invoice',
    group: 'customer',
    title: 'Print the invoice (it fails)',
    method: 'GET',
    path: (memory) => `/orders/${memory.order}/invoice`,
    credentials: true,
    decidedBy: ['OrdersResource', 'throw new IllegalStateException'],
    allowed: 'Nothing maps this exception. Its 500 carries the policy’s headers all the same, so the page sees a failure and not a riddle.',
    blocked: 'The answer does not name this origin. Whatever it is, the browser keeps it from the page.',
    read: async () => 'that the server failed',
  },
  {
    id: 'orders-cancel',
    group: 'customer',
    title: 'Cancel the order',
    method: 'DELETE',
    path: (memory) => `/orders/${memory.order}`,
    credentials: true,
    decidedBy: ['OrdersResource', '@DELETE'],
    allowed: 'DELETE is allowed because the class has a DELETE method at this address, for the origin that its policy names.',
    blocked: 'DELETE makes the browser ask first, and the policy of the class does not name this origin.',
    read: async () => 'done',
  },
  {
    id: 'stock-reorder',
    group: 'inside',
    title: 'Reorder stock, as the back office does',
    method: 'POST',
    path: () => '/stock/emma/reorder',
    credentials: true,
    decidedBy: ['StockResource', '@SameOriginOnly'],
    blocked: 'A bare POST is sent without asking, so hiding the answer would be too late. The server itself refuses it before the method runs.',
    read: async (response) => (await response.json()).message,
  },
  {
    id: 'health',
    group: 'inside',
    title: 'Ask whether the service is up',
    method: 'GET',
    path: () => '/health',
    decidedBy: ['HealthResource', 'public final class'],
    blocked: 'Nothing is written on this class, so its answers carry no CORS headers and browsers keep them from other origins.',
    read: async (response) => (await response.json()).message,
  },
];
