import type { CallName } from './faults.ts';

/** A request as the stand-in understood it, before anything is done about it. */
export interface Call {
  readonly name: CallName;
  readonly version: 'v1' | 'v2';
  readonly slug: string | undefined;
  readonly orderId: string | undefined;
  readonly txnId: string | undefined;
  readonly method: string | undefined;
  readonly amount: unknown;
  readonly key: string | undefined;
  readonly body: unknown;
}

export interface Received {
  readonly verb: string;
  readonly url: URL;
  readonly key: string | undefined;
  readonly body: unknown;
}

export const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const NOTHING = {
  slug: undefined,
  orderId: undefined,
  txnId: undefined,
  method: undefined,
  amount: undefined,
};

const v2 = (path: readonly string[], received: Received): Call | undefined => {
  const [name, slug, id] = path;
  const base = { ...NOTHING, version: 'v2' as const, slug, key: received.key, body: received.body };
  const sent = fieldsOf(received.body);
  if (received.verb === 'POST' && name === 'create-transaction' && id !== undefined)
    return { ...base, name: 'create', orderId: id, method: text(sent['method']), amount: sent['amount'] };
  if (received.verb === 'GET' && name === 'transaction-status' && id !== undefined)
    return { ...base, name: 'status', txnId: id };
  if (received.verb === 'POST' && name === 'cancel-transaction' && id !== undefined)
    return { ...base, name: 'cancel', txnId: id };
  if (received.verb === 'GET' && name === 'payment-fee' && slug !== undefined)
    return { ...base, name: 'fee', slug: undefined, amount: Number(slug) };
  return undefined;
};

const V1_POSTS: ReadonlyMap<string, CallName> = new Map([
  ['transactioncreate', 'create'],
  ['transactioncancel', 'cancel'],
  ['paymentsimulation', 'simulate'],
]);

const v1 = (path: readonly string[], received: Received): Call | undefined => {
  const [name, method] = path;
  const isDetail = received.verb === 'GET' && name === 'transactiondetail';
  const found = isDetail ? 'status' : received.verb === 'POST' ? V1_POSTS.get(name ?? '') : undefined;
  if (found === undefined) return undefined;
  const query = Object.fromEntries(received.url.searchParams);
  const sent = isDetail ? { ...query, amount: Number(query['amount']) } : fieldsOf(received.body);
  return {
    ...NOTHING,
    version: 'v1',
    name: found,
    slug: text(sent['project']),
    orderId: text(sent['order_id']),
    method,
    amount: sent['amount'],
    key: text(sent['api_key']),
    body: received.body,
  };
};

/** Which call of the gateway a request is; `undefined` when it is none. */
export const callOf = (received: Received): Call | undefined => {
  const [first, second, ...rest] = received.url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (first === 'pay-v2' || first === 'pay')
    return {
      ...NOTHING,
      name: 'page',
      version: first === 'pay' ? 'v1' : 'v2',
      key: undefined,
      body: undefined,
    };
  if (first !== 'api' || second === undefined) return undefined;
  return second === 'v2' ? v2(rest, received) : v1([second, ...rest], received);
};
