import { expect } from 'chai';
import { mayBecome, orderTransitions, type OrderState } from '../../../domain/order/order-transitions.ts';
import { cartId } from '../../../domain/catalogue/cart.ts';
import { openLastingStore, type OpenedStore } from './postgres-under-test.ts';
import { refusalBy } from './refusal-by.ts';

const states = Object.keys(orderTransitions) as OrderState[];
const paid = `'Gateway', false, 0`;

/** What an order knows in each state: paid_at, delivered_at, closed_at, review_since, holds_units, paid_from, late, waived, refunds. */
const knowledge: Readonly<Record<OrderState, string>> = {
  AwaitingPayment: 'null, null, null, null, null, null, null, null, null',
  Paid: `now(), null, null, null, null, ${paid}, null`,
  Delivered: `now(), now(), null, null, null, ${paid}, '[]'`,
  Expired: 'null, null, now(), null, null, null, null, null, null',
  Cancelled: 'null, null, now(), null, null, null, null, null, null',
  UnderReview: 'null, null, null, now(), true, null, null, null, null',
};

describe('The database', () => {
  let store: OpenedStore;

  const insert = async (state: OrderState, cart: string | null): Promise<string> => {
    const id = `${state} ${String(cart)}`;
    if (cart !== null)
      await store.sql(
        `insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome)
         values ('${id}', 1, '[]', 1, now(), now(), 'Ordered')`,
      );
    await store.sql(
      `insert into orders (id, buyer_id, cart_id, version, state, subtotal, discount, total, placed_at, pay_before,
                           paid_at, delivered_at, closed_at, review_since, holds_units, paid_from, late, waived, refunds)
       values ('${id}', 1, ${cart === null ? 'null' : `'${id}'`}, 1, '${state}', 0, 0, 0, now(), now(), ${knowledge[state]})`,
    );
    return id;
  };

  /** Whether the guard of transitions refuses a bare change of state; what it lets pass fails later, by what it does not know. */
  const isRefused = async (id: string, to: OrderState): Promise<boolean> =>
    (await refusalBy(store.sql(`update orders set state = '${to}' where id = '${id}'`))) ===
    'orders_only_move_on';

  before(async () => {
    store = await openLastingStore();
    await store.sql('alter table orders disable trigger user');
  });

  after(() => store.close());

  it('lets an order go where the table of transitions leads, and nowhere else', async () => {
    for (const cart of ['cart', null]) {
      const ids = new Map<OrderState, string>();
      for (const state of states)
        if (cart !== null || (state !== 'Paid' && state !== 'UnderReview'))
          ids.set(state, await insert(state, cart));
      await store.sql('alter table orders enable trigger user');
      for (const [from, id] of ids)
        for (const to of states.filter((state) => state !== from)) {
          const allowed = mayBecome({ cart: cart === null ? null : cartId(cart) }, from, to);
          expect(await isRefused(id, to), `${from} to ${to}, cart ${String(cart)}`).to.equal(!allowed);
        }
      await store.sql('alter table orders disable trigger user');
    }
  });
});
