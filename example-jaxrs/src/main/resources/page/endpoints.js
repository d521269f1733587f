// SPDX-License-Identifier: Apache-2.0

const CATALOGUE = {
  resource: 'CatalogueResource',
  policy: '@CrossOrigin',
  origins: 'every',
  credentials: false,
};
const ORDERS = {
  resource: 'OrdersResource',
  policy: '@CrossOrigin',
  origins: 'shop',
  credentials: true,
};
const WISH = { book: 'emma', quantity: 2 };

/**
 * What the laboratory can call, and what the service's source says of it.
 *
 * - `policy`: the annotation on the class that decides, none if there is none
 * - `origins`: whose pages it names: `every`, `shop` or `none`
 * - `verbs`: the resource methods, by verb: text of the first line, and the headers each one reads
 * - `body`: what is sent where there is something to send
 */
export const ENDPOINTS = [
  {
    ...CATALOGUE,
    id: 'books',
    path: '/books',
    title: 'all books',
    verbs: { GET: { line: 'public Response list(', reads: [] } },
  },
  {
    ...CATALOGUE,
    id: 'book',
    path: '/books/moby-dick',
    title: 'one book',
    verbs: { GET: { line: 'public Offer offer(', reads: ['x-currency'] } },
  },
  {
    id: 'session',
    path: '/session',
    title: 'signing in',
    resource: 'SessionResource',
    policy: '@CrossOrigin',
    origins: 'shop',
    credentials: true,
    verbs: { POST: { line: 'public Response signIn(', reads: ['content-type'] } },
    body: { name: 'ada', password: 'engine' },
  },
  {
    ...ORDERS,
    id: 'orders',
    path: '/orders',
    title: 'my orders',
    verbs: {
      GET: { line: 'public List<Order> list(', reads: [] },
      POST: { line: 'public Response place(', reads: ['content-type'] },
    },
    body: WISH,
  },
  {
    ...ORDERS,
    id: 'order',
    path: '/orders/1',
    title: 'one order',
    verbs: {
      PUT: { line: 'public Order change(', reads: ['content-type'] },
      DELETE: { line: 'public void cancel(', reads: [] },
    },
    body: WISH,
  },
  {
    ...ORDERS,
    id: 'invoice',
    path: '/orders/1/invoice',
    title: 'its invoice, which fails',
    verbs: { GET: { line: 'public String invoice(', reads: [] } },
  },
  {
    id: 'stock',
    path: '/stock/emma/reorder',
    title: 'the back office',
    resource: 'StockResource',
    policy: '@SameOriginOnly',
    origins: 'none',
    credentials: false,
    verbs: { POST: { line: 'public Message reorder(', reads: [] } },
  },
  {
    id: 'health',
    path: '/health',
    title: 'whether it is up',
    resource: 'HealthResource',
    policy: null,
    origins: 'none',
    credentials: false,
    verbs: { GET: { line: 'public Message health(', reads: [] } },
  },
];
