import type { Reports, Standing } from '../../application/ports/reports.ts';
import { isDeposit, type Delivered, type Order, type Paid } from '../../domain/order/order.ts';
import { hours, instant, type Instant } from '../../domain/instant.ts';
import type { Refund } from '../../domain/balance/refund.ts';
import { netOf } from '../../domain/balance/wallet.ts';
import { nameOf, productName } from '../../domain/catalogue/product.ts';
import type { MoneyTrail } from '../../domain/reports/agreement.ts';
import type { Period, Span } from '../../domain/reports/period.ts';
import type { BestSeller, Point, Totals } from '../../domain/reports/report.ts';
import { nothing, rupiah, sum, type Rupiah } from '../../domain/rupiah.ts';
import { isAvailable } from '../../domain/stock/unit.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type StoredVariant, type State } from './state.ts';

type Sale = Paid | Delivered;

const isWithin = ({ from, to }: Span, at: Instant): boolean => at >= from && at < to;

const isSale = (order: Order): order is Sale =>
  (order.tag === 'Paid' || order.tag === 'Delivered') && !isDeposit(order);

const ordersIn = (state: State): readonly Order[] => [...state.orders.values()].map(({ value }) => value);

export const salesIn = (state: State, span: Span): readonly Sale[] =>
  ordersIn(state)
    .filter(isSale)
    .filter(({ paidAt }) => isWithin(span, paidAt));

export const revenueOf = (sales: readonly Sale[]): Rupiah =>
  rupiah(sales.reduce((all, { total, waived }) => all + total - waived, 0));

const refundsIn = (state: State, span: Span): readonly Refund[] =>
  ordersIn(state)
    .flatMap((order) => (order.tag === 'Delivered' ? order.refunds : []))
    .filter(({ at }) => isWithin(span, at));

/** What each unit of the order's lines cost, where its batch says so. */
const costsOf = (state: State, { id, lines }: Sale) =>
  lines.map((line) => {
    const costs = (state.units.get(line.product) ?? [])
      .filter((unit) => unit.tag === 'Sold' && unit.order === id && unit.line === line.number)
      .flatMap((unit) => [...state.batches.values()].find(({ units }) => units.has(unit.id))?.cost ?? []);
    const share = Math.floor((line.total * costs.length) / line.quantity);
    return { units: costs.length, profit: share - sum(costs) };
  });

const totalsOf = (state: State, span: Span): Totals => {
  const sales = salesIn(state, span);
  const buyers = [...new Set(sales.map(({ buyer }) => buyer))];
  const earlier = new Set(
    ordersIn(state)
      .filter(isSale)
      .filter(({ paidAt }) => paidAt < span.from)
      .map(({ buyer }) => buyer),
  );
  const returningBuyers = buyers.filter((buyer) => earlier.has(buyer)).length;
  const costs = sales.flatMap((sale) => costsOf(state, sale));
  const placed = ordersIn(state).filter((order) => !isDeposit(order) && isWithin(span, order.placedAt));
  const fromHour = Math.floor(span.from / hours(1)) * hours(1);
  return {
    revenue: revenueOf(sales),
    orders: sales.length,
    refunded: sum(refundsIn(state, span).map(({ amount }) => amount)),
    newBuyers: buyers.length - returningBuyers,
    returningBuyers,
    profit: costs.reduce((all, { profit }) => all + profit, 0),
    unitsOfKnownCost: costs.reduce((all, { units }) => all + units, 0),
    cards: [...state.cardViews].reduce(
      (all, [hour, views]) => (hour >= fromHour && hour < span.to ? all + views : all),
      0,
    ),
    carts: [...state.carts.values()].filter(({ createdAt }) => isWithin(span, createdAt)).length,
    invoices: placed.length,
    paid: placed.filter(isSale).length,
  };
};

const pointsOf = (state: State, { starts, span }: Pick<Period, 'starts' | 'span'>): readonly Point[] =>
  starts.map((at, place) => {
    const end = starts[place + 1] ?? span.to;
    const sales = salesIn(state, { from: at, to: instant(Math.min(end, span.to)) });
    return { at, revenue: revenueOf(sales), orders: sales.length };
  });

const bestSellersOf = (
  state: State,
  span: Span,
  named: (stored: StoredVariant) => { readonly code: string; readonly name: string },
): readonly BestSeller[] => {
  const found = new Map<string, BestSeller>();
  for (const line of salesIn(state, span).flatMap(({ lines }) => lines)) {
    const stored = state.variants.get(line.product);
    if (stored === undefined) continue;
    const { code, name } = named(stored);
    const { quantity, revenue } = found.get(code) ?? { quantity: 0, revenue: 0 };
    found.set(code, {
      code,
      name,
      quantity: quantity + line.quantity,
      revenue: rupiah(revenue + line.total),
    });
  }
  return [...found.values()].sort((a, b) => b.revenue - a.revenue || (a.code < b.code ? -1 : 1));
};

const elsewhere = ['OrderPaid', 'Deposited', 'PaidLate', 'Overpaid', 'PaidTwice', 'CaseCredited'];

const trailOf = (state: State, span: Span): MoneyTrail => {
  const sales = salesIn(state, span);
  const ids = new Set(sales.map(({ id }) => id));
  const entries = [...state.ledger.values()];
  const received = sales.flatMap(({ attempts }) =>
    attempts.map((attempt) => (attempt.tag === 'Settled' ? attempt.received : nothing)),
  );
  const cases = [...state.cases.values()].filter(
    ({ opened, answered }) =>
      ids.has(opened.order) && (answered === null || answered.answer === 'RefundOutside'),
  );
  const moved = entries.filter(
    ({ order, kind }) => order !== null && ids.has(order) && elsewhere.includes(kind),
  );
  const refunds = entries.filter(({ kind, at }) => kind === 'Refunded' && isWithin(span, at));
  const outside = refundsIn(state, span).filter(({ to }) => to.tag === 'Outside');
  return {
    payments: sum(received) - netOf(moved) - cases.reduce((all, { opened }) => all + opened.amount, 0),
    lines: sales.reduce(
      (all, { lines, waived }) => all + lines.reduce((each, { total }) => each + total, 0) - waived,
      0,
    ),
    refunds: netOf(refunds) + netOf(outside),
    entries: netOf(entries),
    balances: sum([...state.balances.values()]),
  };
};

/** Variants sold from stock that have none left, those that buyers can see. */
export const soldOutIn = (state: State): number =>
  [...state.variants.values()].filter(
    ({ variant, isHidden = false }) =>
      variant.kind === 'unit' && !isHidden && !(state.units.get(variant.code) ?? []).some(isAvailable),
  ).length;

const standingOf = (state: State): Standing => {
  const count = (tag: Order['tag']): number => ordersIn(state).filter((order) => order.tag === tag).length;
  return {
    orders: {
      AwaitingPayment: count('AwaitingPayment'),
      Paid: count('Paid'),
      Delivered: count('Delivered'),
      Expired: count('Expired'),
      Cancelled: count('Cancelled'),
      UnderReview: count('UnderReview'),
    },
    soldOut: soldOutIn(state),
  };
};

const asVariant = (stored: StoredVariant) => ({ code: stored.variant.code, name: nameOf(stored) });
const asProduct = ({ product }: StoredVariant) => ({ code: product.id, name: productName(product) });

/** Reports, in memory. */
export const memoryReports = ({ ask, set }: Memory): Reports => ({
  totals: (span) => ask((state) => totalsOf(state, span)),
  points: (period) => ask((state) => pointsOf(state, period)),
  bestSellers: (span, most) =>
    ask((state) => ({
      products: bestSellersOf(state, span, asProduct).slice(0, most),
      variants: bestSellersOf(state, span, asVariant).slice(0, most),
    })),
  owed: () => ask(({ balances }) => sum([...balances.values()])),
  moneyTrail: (span) => ask((state) => trailOf(state, span)),
  standing: () => ask(standingOf),
  cardShown: (at) =>
    set((state) => {
      const hour = Math.floor(at / hours(1)) * hours(1);
      return stateWith(state, {
        cardViews: put(state.cardViews, hour, (state.cardViews.get(hour) ?? 0) + 1),
      });
    }),
});
