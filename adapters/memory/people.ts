import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { People } from '../../application/ports/people.ts';
import type { BuyerProfile } from '../../domain/people/block.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import { isDeposit, type Order, type OrderId } from '../../domain/order/order.ts';
import { rupiah, sum } from '../../domain/rupiah.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import { enqueue } from './follow-ups.ts';
import { withAnswer } from './idempotency.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { stateWith, drop, put, type StoredBuyer, type State } from './state.ts';

const withAudit = (state: State, audit: readonly AuditEntry[]): State =>
  stateWith(state, {
    audit: [...state.audit, ...audit],
  });

const spentOn = (order: Order): number => {
  if (order.tag !== 'Paid' && order.tag !== 'Delivered') return 0;
  const refunded = order.tag === 'Delivered' ? sum(order.refunds.map(({ amount }) => amount)) : 0;
  return order.total - order.waived - refunded;
};

const buyerOf = (state: State, order: OrderId): BuyerId | undefined => state.orders.get(order)?.value.buyer;

const profileOf = (state: State, id: BuyerId, { buyer, since, level }: StoredBuyer): BuyerProfile => {
  const orders = (state.ordersOf.get(id) ?? [])
    .flatMap((one) => state.orders.get(one)?.value ?? [])
    .filter((order) => !isDeposit(order));
  const paid = orders.filter(({ tag }) => tag === 'Paid' || tag === 'Delivered');
  return {
    buyer,
    since,
    block: state.blocks.get(id) ?? null,
    level: level ?? null,
    orders: orders.length,
    paid: paid.length,
    spent: rupiah(paid.reduce((spent, order) => spent + spentOn(order), 0)),
    balance: state.balances.get(id) ?? rupiah(0),
    claims: [...state.units.values()]
      .flat()
      .filter((unit) => state.claims.has(unit.id) && 'order' in unit && buyerOf(state, unit.order) === id)
      .length,
  };
};

const begins = (word: string | null, text: string): boolean =>
  word?.toLowerCase().startsWith(text.toLowerCase()) === true;

const byName = (a: StoredBuyer, b: StoredBuyer): number => {
  const [one, other] = [a.buyer.firstName.toLowerCase(), b.buyer.firstName.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : a.buyer.id - b.buyer.id;
};

export const memoryPeople = ({ ask, change, set }: Memory, now: () => Instant): People => ({
  newest: (page) =>
    ask(({ buyers }) =>
      pageOf(
        [...buyers.values()]
          .sort((a, b) => b.since - a.since || a.buyer.id - b.buyer.id)
          .map(({ buyer }) => buyer),
        page,
      ),
    ),
  search: (text, limit) =>
    ask(({ buyers }) =>
      [...buyers.values()]
        .filter(
          ({ buyer }) =>
            String(buyer.id) === text || begins(buyer.username, text) || begins(buyer.firstName, text),
        )
        .sort(byName)
        .slice(0, limit)
        .map(({ buyer }) => buyer),
    ),
  profile: (id) =>
    ask((state) => {
      const stored = state.buyers.get(id);
      return stored === undefined ? O.none : O.some(profileOf(state, id, stored));
    }),
  block: (id, block, audit) =>
    change((state) =>
      state.blocks.has(id) || !state.buyers.has(id)
        ? E.right([false, state])
        : E.right([true, withAudit(stateWith(state, { blocks: put(state.blocks, id, block) }), audit)]),
    ),
  unblock: (id, audit) =>
    change((state) =>
      state.blocks.has(id)
        ? E.right([true, withAudit(stateWith(state, { blocks: drop(state.blocks, id) }), audit)])
        : E.right([false, state]),
    ),
  levels: () =>
    ask(({ buyers, variants }) => {
      const ofBuyers = [...buyers.values()].flatMap(({ level }) => level ?? []);
      const ofPrices = [...variants.values()].flatMap(({ variant }) =>
        variant.levels.map(({ level }) => level),
      );
      return [...new Set([...ofBuyers, ...ofPrices])].sort();
    }),
  putOnLevel: (id, level, followUps, audit) =>
    change((state) => {
      const known = state.buyers.get(id);
      if (known === undefined || (known.level ?? null) === level) return E.right([false, state]);
      const { level: _, ...stored } = known;
      const buyers = put(state.buyers, id, level === null ? stored : { ...stored, level });
      return E.right([true, enqueue(withAudit(stateWith(state, { buyers }), audit), followUps, now())]);
    }),
  tell: (followUp, audit, once) =>
    set((state) =>
      state.idempotencyKeys.has(once)
        ? state
        : enqueue(withAudit(withAnswer(state, once, 1), audit), [followUp], now()),
    ),
});
