import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { UnknownProduct } from '../../application/ports/stock.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { Shortage } from '../../application/ports/orders.ts';
import { stale, type Stale, type Version } from '../../application/ports/versioned.ts';
import type { ClaimCount, ListedClaim, Warranties } from '../../application/ports/warranties.ts';
import type { Instant } from '../../domain/instant.ts';
import { decision } from '../../domain/order/decision.ts';
import { changeOf } from '../../domain/order/order-event.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { nothing, plus } from '../../domain/rupiah.ts';
import {
  isAvailable,
  type BurnedUnit,
  type SoldUnit,
  type UnitId,
  type UnitOfStock,
} from '../../domain/stock/unit.ts';
import type { ClaimPhotoDecision } from '../../domain/warranty/claim-photo.ts';
import type { ClaimDecision } from '../../domain/warranty/claiming.ts';
import type { CoveredUnit } from '../../domain/warranty/warranty.ts';
import { broken } from './broken.ts';
import { enqueue } from './follow-ups.ts';
import { book } from './ledger.ts';
import type { Changed, Memory } from './memory.ts';
import { withEvent } from './order-events.ts';
import { stateWith, drop, put, type State } from './state.ts';

/** Whether somebody bought it. */
export const isSold = (unit: UnitOfStock): unit is SoldUnit | BurnedUnit =>
  unit.tag === 'Sold' || unit.tag === 'Burned';

/** The key under which the warranty of an order line is kept. */
export const lineKey = (order: OrderId, line: number): string => `${order}:${String(line)}`;

const coveredOf = (state: State, unit: SoldUnit | BurnedUnit): CoveredUnit => ({
  unit: unit.id,
  order: unit.order,
  line: unit.line,
  product: unit.product,
  terms: state.lineWarranties.get(lineKey(unit.order, unit.line)) ?? null,
  isBurned: unit.tag === 'Burned',
  claim: state.claims.get(unit.id) ?? null,
});

const boughtWhere = (
  { units }: State,
  isMeant: (unit: SoldUnit | BurnedUnit) => boolean,
): readonly (SoldUnit | BurnedUnit)[] =>
  [...units.values()].flatMap((shelf) => shelf.filter(isSold).filter(isMeant));

/** The unit if somebody bought it. */
const boughtUnit = ({ units }: State, id: UnitId): SoldUnit | BurnedUnit | undefined => {
  for (const shelf of units.values()) {
    const found = shelf.find((unit) => unit.id === id);
    if (found !== undefined) return isSold(found) ? found : undefined;
  }
  return undefined;
};

/** All that was ever claimed: a small part of what was bought. */
export const allClaimed = (state: State): readonly CoveredUnit[] =>
  [...state.claims.keys()].flatMap((id) => {
    const unit = boughtUnit(state, id);
    return unit === undefined ? [] : [coveredOf(state, unit)];
  });

const namesOf = (state: State, { order: id, line, product }: CoveredUnit) => {
  const order = state.orders.get(id)?.value;
  const name = order?.lines.find(({ number }) => number === line)?.name ?? product;
  const buyer = order === undefined ? undefined : state.buyers.get(order.buyer)?.buyer;
  return { name, buyerName: buyer?.firstName ?? null };
};

/** Those with a claim that waits for its answer, the longest first. */
export const openClaims = (state: State): readonly ListedClaim[] =>
  allClaimed(state)
    .flatMap((covered) => {
      const { claim } = covered;
      return claim?.answer === null ? [{ ...covered, ...namesOf(state, covered), claim }] : [];
    })
    .sort((a, b) => a.claim.openedAt - b.claim.openedAt || a.unit - b.unit);

/** Those whose claim has its answer, the latest first. */
const answeredClaims = (state: State): readonly ListedClaim[] =>
  allClaimed(state)
    .flatMap((covered) => {
      const { claim } = covered;
      return claim === null || claim.answer === null
        ? []
        : [{ at: claim.answer.at, listed: { ...covered, ...namesOf(state, covered), claim } }];
    })
    .sort((a, b) => b.at - a.at || b.listed.unit - a.listed.unit)
    .map(({ listed }) => listed);

const burn = (unit: SoldUnit | BurnedUnit): BurnedUnit => ({ ...unit, tag: 'Burned' });

/** The units after the burned one went for the longest on the shelf; a shortage where there is none. */
const replace = (state: State, { covered }: ClaimDecision): E.Either<Shortage, State> => {
  const { product, order, line } = covered;
  const units = state.units.get(product) ?? [];
  const fresh = units.find(isAvailable);
  if (fresh === undefined) return E.left({ tag: 'Shortage', missing: [{ product, left: 0 }] });
  const next = units.map((unit): UnitOfStock => {
    if (unit.id === fresh.id) return { ...fresh, tag: 'Sold', order, line };
    return unit.id === covered.unit && isSold(unit) ? burn(unit) : unit;
  });
  return E.right(stateWith(state, { units: put(state.units, product, next) }));
};

const replacedSince = (state: State, buyer: BuyerId, since: Instant): number =>
  allClaimed(state).filter(
    ({ order, claim }) =>
      claim?.answer?.tag === 'Replaced' &&
      claim.answer.at >= since &&
      state.orders.get(order)?.value.buyer === buyer,
  ).length;

const commit = (
  state: State,
  made: ClaimDecision,
  version: Version,
  now: Instant,
): E.Either<Stale | Shortage | StoreFailure, Changed<Version>> => {
  const { order, claim, entries, followUps, audit, replacedLately } = made;
  const known = state.orders.get(order.id);
  if (known?.version !== version) return E.left(stale);
  if (
    replacedLately !== null &&
    replacedSince(state, order.buyer, replacedLately.since) !== replacedLately.count
  )
    return E.left(stale);
  const before = state.claims.get(claim.unit);
  if ((before?.answer ?? null) !== null)
    return E.left(broken('commit claim', 'a claim that is answered never changes'));
  return pipe(
    claim.answer?.tag === 'Replaced' ? replace(state, made) : E.right(state),
    E.chainW((sound) => book(sound, entries)),
    E.mapLeft((no) => (no.tag === 'Overdrawn' ? broken('commit claim', 'a claim takes no money') : no)),
    E.map((booked): Changed<Version> => {
      const stored = stateWith(booked, {
        orders: put(booked.orders, order.id, { version: version + 1, value: order }),
        claims: put(booked.claims, claim.unit, { ...claim, photo: before?.photo ?? null }),
        audit: [...booked.audit, ...audit],
      });
      const noted = withEvent(stored, order.id, changeOf(decision(order, { entries })), now);
      return [version + 1, enqueue(noted, followUps, now)];
    }),
  );
};

const addPhoto = (
  state: State,
  { unit, added, followUps }: ClaimPhotoDecision,
  now: Instant,
): E.Either<Stale, Changed<void>> => {
  const claim = state.claims.get(unit);
  if (claim?.answer !== null) return E.left(stale);
  const { photo: before } = claim;
  const isAgain = before?.number === added.number && before.photo === added.photo;
  if (!isAgain && (before?.number ?? 0) !== added.number - 1) return E.left(stale);
  const kept = stateWith(state, { claims: put(state.claims, unit, { ...claim, photo: added }) });
  return E.right([undefined, enqueue(kept, followUps, now)]);
};

const countByBatch = (state: State, from: Instant, to: Instant): readonly ClaimCount[] => {
  const batchOf = ({ unit }: CoveredUnit) => [...state.batches.values()].find(({ units }) => units.has(unit));
  const counts = new Map<string, ClaimCount>();
  for (const covered of allClaimed(state)) {
    const { claim, product } = covered;
    if (claim === null || claim.openedAt < from || claim.openedAt >= to) continue;
    const batch = batchOf(covered);
    const key = `${product}:${String(batch?.id)}`;
    const before = counts.get(key);
    counts.set(key, {
      batch: batch?.id ?? null,
      supplier: batch?.supplier ?? null,
      product,
      claims: (before?.claims ?? 0) + 1,
      replaced: (before?.replaced ?? 0) + (claim.answer?.tag === 'Replaced' ? 1 : 0),
      refunded: plus(
        before?.refunded ?? nothing,
        claim.answer?.tag === 'Refunded' ? claim.answer.amount : nothing,
      ),
    });
  }
  return [...counts.values()].sort(
    (a, b) => b.claims - a.claims || (a.product < b.product ? -1 : a.product > b.product ? 1 : 0),
  );
};

export const memoryWarranties = ({ ask, change }: Memory, now: () => Instant): Warranties => ({
  ofOrder: (order) =>
    ask((state) =>
      boughtWhere(state, (unit) => unit.order === order)
        .map((unit) => coveredOf(state, unit))
        .sort((a, b) => a.line - b.line || a.unit - b.unit),
    ),
  find: (unit) =>
    ask((state) => {
      const found = boughtUnit(state, unit);
      return found === undefined ? O.none : O.some(coveredOf(state, found));
    }),
  open: (limit) => ask((state) => openClaims(state).slice(0, limit)),
  answered: (limit) => ask((state) => answeredClaims(state).slice(0, limit)),
  replacedSince: (buyer, since) => ask((state) => replacedSince(state, buyer, since)),
  commit: (made, version) => change((state) => commit(state, made, version, now())),
  addPhoto: (made) => change((state) => addPhoto(state, made, now())),
  termsOf: (product) => ask((state) => state.warranties.get(product) ?? null),
  setTerms: (product, terms, audit) =>
    change((state): E.Either<UnknownProduct, Changed<void>> => {
      if (!state.variants.has(product)) return E.left({ tag: 'UnknownProduct', code: product });
      const warranties =
        terms === null ? drop(state.warranties, product) : put(state.warranties, product, terms);
      return E.right([undefined, stateWith(state, { warranties, audit: [...state.audit, ...audit] })]);
    }),
  countByBatch: (from, to) => ask((state) => countByBatch(state, from, to)),
});
