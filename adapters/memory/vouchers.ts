import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { VoucherGone } from '../../application/ports/orders.ts';
import type {
  VoucherSummary,
  UnknownVoucher,
  VoucherCodeTaken,
  Vouchers,
  VoucherUse,
} from '../../application/ports/vouchers.ts';
import type { Instant } from '../../domain/instant.ts';
import { isDeposit, type Order } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { nothing } from '../../domain/rupiah.ts';
import { useStateOf } from '../../domain/voucher/voucher-use.ts';
import type { VoucherCode, VoucherStanding } from '../../domain/voucher/voucher.ts';
import type { Changed, Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import { stateWith, drop, put, type StoredVoucherUse, type State } from './state.ts';

const usesOf = (state: State, code: VoucherCode): readonly StoredVoucherUse[] =>
  [...state.voucherUses.values()].filter((use) => use.code === code);

const isTaken = ({ state }: StoredVoucherUse): boolean => state !== 'Returned';

/** Of all vouchers for a first order a buyer uses one. */
const hasFirstOrder = (state: State, buyer: BuyerId): boolean =>
  [...state.voucherUses.values()].some(
    (use) =>
      use.buyer === buyer && isTaken(use) && state.vouchers.get(use.code)?.voucher.firstOrderOnly === true,
  );

const hasUseLeft = (state: State, code: VoucherCode, buyer: BuyerId): boolean => {
  const stored = state.vouchers.get(code);
  if (stored?.stoppedAt !== null) return false;
  const taken = usesOf(state, code).filter(isTaken);
  const { quota, perBuyer, firstOrderOnly } = stored.voucher;
  if (firstOrderOnly && hasFirstOrder(state, buyer)) return false;
  const own = taken.filter((use) => use.buyer === buyer);
  return (quota === null || taken.length < quota) && (perBuyer === null || own.length < perBuyer);
};

/** The state in which the use of an order's voucher is where the order is, taken or claimed again where it has none. */
export const withUse = (state: State, order: Order, now: Instant): E.Either<VoucherGone, State> => {
  const { id, buyer, voucher } = order;
  if (voucher === null) return E.right(state);
  const known = state.voucherUses.get(id);
  const next = useStateOf(order);
  const isClaimed = next !== 'Returned' && (known === undefined || !isTaken(known));
  if (isClaimed && !hasUseLeft(state, voucher.code, buyer)) return E.left({ tag: 'VoucherGone' });
  const use = { order: id, code: voucher.code, buyer, state: next, takenAt: known?.takenAt ?? now };
  return E.right(stateWith(state, { voucherUses: put(state.voucherUses, id, use) }));
};

/** The state in which a buyer who placed an order with a voucher means to use none any more. */
export const withoutChoice = (state: State, { buyer, voucher }: Order): State =>
  voucher !== null && state.voucherChoices.get(buyer) === voucher.code
    ? stateWith(state, { voucherChoices: drop(state.voucherChoices, buyer) })
    : state;

const summaryOf = (state: State, code: VoucherCode): VoucherSummary | undefined => {
  const stored = state.vouchers.get(code);
  if (stored === undefined) return undefined;
  const uses = usesOf(state, code);
  return {
    ...stored,
    reserved: uses.filter((use) => use.state === 'Reserved').length,
    redeemed: uses.filter((use) => use.state === 'Redeemed').length,
  };
};

const standingOf = (
  state: State,
  code: VoucherCode | undefined,
  buyer: BuyerId,
): VoucherStanding | undefined => {
  const stored = code === undefined ? undefined : state.vouchers.get(code);
  if (stored === undefined) return undefined;
  const taken = usesOf(state, stored.voucher.code).filter(isTaken);
  const orders = (state.ordersOf.get(buyer) ?? []).flatMap((id) => state.orders.get(id)?.value ?? []);
  return {
    voucher: stored.voucher,
    stopped: stored.stoppedAt !== null,
    taken: taken.length,
    takenByBuyer: taken.filter((use) => use.buyer === buyer).length,
    hasOrdered: orders.some(
      (order) => !isDeposit(order) && order.tag !== 'Expired' && order.tag !== 'Cancelled',
    ),
  };
};

const useOf = (state: State, { code: _, ...use }: StoredVoucherUse): VoucherUse => ({
  ...use,
  discount: state.orders.get(use.order)?.value.discount ?? nothing,
});

export const memoryVouchers = ({ ask, change, set }: Memory): Vouchers => ({
  create: (voucher, audit, once) =>
    change((state): E.Either<VoucherCodeTaken, Changed<VoucherCode>> => {
      const { code } = voucher;
      const [before] = once === undefined ? [] : (state.codesOfRequests.get(once) ?? []);
      if (before !== undefined) return E.right([before, state]);
      if (state.vouchers.has(code)) return E.left({ tag: 'VoucherCodeTaken', code });
      const vouchers = put(state.vouchers, code, { voucher, stoppedAt: null });
      const codesOfRequests =
        once === undefined ? state.codesOfRequests : put(state.codesOfRequests, once, [code]);
      return E.right([
        code,
        stateWith(state, { vouchers, codesOfRequests, audit: [...state.audit, ...audit] }),
      ]);
    }),
  stop: (code, now, audit) =>
    change((state): E.Either<UnknownVoucher, Changed<undefined>> => {
      const stored = state.vouchers.get(code);
      if (stored === undefined) return E.left({ tag: 'UnknownVoucher', code });
      if (stored.stoppedAt !== null) return E.right([undefined, state]);
      const vouchers = put(state.vouchers, code, { ...stored, stoppedAt: now });
      return E.right([undefined, stateWith(state, { vouchers, audit: [...state.audit, ...audit] })]);
    }),
  find: (code) => ask((state) => O.fromNullable(summaryOf(state, code))),
  list: (page) =>
    ask((state) => {
      const { items, total } = pageOf([...state.vouchers.keys()].toReversed(), page);
      return { items: items.flatMap((code) => summaryOf(state, code) ?? []), total };
    }),
  uses: (code, page) =>
    ask((state) => {
      const latest = [...usesOf(state, code)].sort(
        (a, b) => b.takenAt - a.takenAt || (a.order < b.order ? -1 : 1),
      );
      const { items, total } = pageOf(latest, page);
      return { items: items.map((use) => useOf(state, use)), total };
    }),
  standing: (code, buyer) => ask((state) => O.fromNullable(standingOf(state, code, buyer))),
  chosen: (buyer) =>
    ask((state) => O.fromNullable(standingOf(state, state.voucherChoices.get(buyer), buyer))),
  choose: (buyer, code) =>
    set((state) => stateWith(state, { voucherChoices: put(state.voucherChoices, buyer, code) })),
  drop: (buyer) => set((state) => stateWith(state, { voucherChoices: drop(state.voucherChoices, buyer) })),
});
