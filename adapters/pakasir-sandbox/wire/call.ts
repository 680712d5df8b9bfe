import * as t from 'io-ts';
import { isRight } from 'fp-ts/lib/Either.js';

export type CallName = 'create' | 'status' | 'cancel' | 'fee' | 'simulate';

/** A request as the gateway understood it, before anything is done about it. */
export type Call = {
  readonly name: CallName;
  readonly version: 'v1' | 'v2';
  readonly slug: string | undefined;
  readonly orderId: string | undefined;
  readonly txnId: string | undefined;
  readonly method: string | undefined;
  readonly amount: unknown;
  readonly key: string | undefined;
  readonly body: unknown;
};

const Fields = t.UnknownRecord;

/** The named values of a body; none where it is no object. */
export const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> => {
  const decoded = Fields.decode(body);
  return isRight(decoded) && !Array.isArray(body) ? decoded.right : {};
};

const text = (value: unknown): string | undefined => (t.string.is(value) ? value : undefined);

const nothing = {
  slug: undefined,
  orderId: undefined,
  txnId: undefined,
  method: undefined,
  amount: undefined,
  key: undefined,
  body: undefined,
};

/** What stands in a v2 request: parts of its path, the key of its header, its body. */
export type AskedV2 = {
  readonly slug?: string | undefined;
  readonly id?: string | undefined;
  readonly key: string | undefined;
  readonly body: unknown;
};

export const createV2 = ({ slug, id, key, body }: AskedV2): Call => {
  const sent = fieldsOf(body);
  const method = text(sent['method']);
  return {
    ...nothing,
    name: 'create',
    version: 'v2',
    slug,
    orderId: id,
    method,
    amount: sent['amount'],
    key,
    body,
  };
};

export const aboutV2 =
  (name: 'status' | 'cancel') =>
  ({ slug, id, key, body }: AskedV2): Call => ({
    ...nothing,
    name,
    version: 'v2',
    slug,
    txnId: id,
    key,
    body,
  });

export const feeV2 = (amount: string): Call => ({
  ...nothing,
  name: 'fee',
  version: 'v2',
  amount: Number(amount),
});

/** A v1 call: project, order, amount and key are named in its body, or in its query where it has none. */
export const callV1 = (
  name: 'create' | 'status' | 'cancel' | 'simulate',
  sent: Readonly<Record<string, unknown>>,
  method?: string,
): Call => ({
  ...nothing,
  version: 'v1',
  name,
  slug: text(sent['project']),
  orderId: text(sent['order_id']),
  method,
  amount: sent['amount'],
  key: text(sent['api_key']),
  body: sent,
});
