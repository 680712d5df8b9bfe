import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Broadcasts, BroadcastJob } from '../../application/ports/broadcasts.ts';
import { stale, type Version } from '../../application/ports/versioned.ts';
import type { Audience, Who } from '../../domain/broadcast/audience.ts';
import {
  settledIn,
  type Broadcast,
  type BroadcastCounts,
  type BroadcastId,
} from '../../domain/broadcast/broadcast.ts';
import { claimedFor } from '../../domain/broadcast/chat-turns.ts';
import { againAtMost, type Result } from '../../domain/broadcast/posting.ts';
import { hours, type Instant } from '../../domain/instant.ts';
import { isDeposit, type Order } from '../../domain/order/order.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './page-of.ts';
import {
  stateWith,
  put,
  type StoredBroadcast,
  type StoredBuyer,
  type StoredRecipient,
  type State,
} from './state.ts';

const ordersOf = (state: State, buyer: BuyerId): readonly Order[] =>
  (state.ordersOf.get(buyer) ?? []).flatMap((id) => state.orders.get(id)?.value ?? []);

const boughtBy = (state: State, buyer: BuyerId): readonly Order[] =>
  ordersOf(state, buyer).filter(
    (order) => (order.tag === 'Paid' || order.tag === 'Delivered') && !isDeposit(order),
  );

const belongs = (state: State, { buyer, since, level }: StoredBuyer, who: Who, now: Instant): boolean => {
  const bought = boughtBy(state, buyer.id);
  switch (who.tag) {
    case 'Everyone':
      return true;
    case 'Buyers':
      return bought.length > 0;
    case 'OnLevel':
      return level === who.level;
    case 'NeverBought':
      return bought.length === 0;
    case 'Quiet': {
      const from = now - hours(24) * who.days;
      return since < from && ordersOf(state, buyer.id).every(({ placedAt }) => placedAt < from);
    }
    case 'BuyersOf':
    case 'BuyersIn':
      return bought.some(({ lines }) =>
        lines.some(({ product }) => {
          const owner = state.variants.get(product)?.product;
          return who.tag === 'BuyersIn'
            ? owner?.category.id === who.category
            : product === who.product || String(owner?.id) === String(who.product);
        }),
      );
  }
};

const membersOf = (state: State, { who, language }: Audience, now: Instant): readonly StoredBuyer[] =>
  [...state.buyers.values()]
    .filter((stored) => language === null || stored.buyer.language === language)
    .filter((stored) => belongs(state, stored, who, now))
    .sort((a, b) => a.buyer.id - b.buyer.id);

const isUnwilling = (stored: StoredBuyer): boolean => (stored.promosStoppedAt ?? null) !== null;
const isUnreachable = (stored: StoredBuyer): boolean => (stored.unreachableSince ?? null) !== null;

const withBroadcast = (state: State, stored: StoredBroadcast): State =>
  stateWith(state, {
    broadcasts: put(state.broadcasts, stored.broadcast.id, stored),
  });

const recipientsOf = (state: State, id: BroadcastId): readonly StoredRecipient[] =>
  [...(state.recipients.get(id)?.values() ?? [])].sort((a, b) => a.buyer - b.buyer);

const withRecipients = (state: State, id: BroadcastId, changed: readonly StoredRecipient[]): State => {
  const rows: ReadonlyMap<BuyerId, StoredRecipient> = state.recipients.get(id) ?? new Map();
  const next = changed.reduce((all, row) => put(all, row.buyer, row), rows);
  return stateWith(state, { recipients: put(state.recipients, id, next) });
};

const stepsOf = {
  Send: { waits: 'Waiting', claimed: 'Sending', running: 'Running', over: 'Done' },
  Withdraw: { waits: 'Sent', claimed: 'Removing', running: 'Withdrawing', over: 'Withdrawn' },
} as const satisfies Record<BroadcastJob, object>;

const noChange: BroadcastCounts = { total: 0, sent: 0, blocked: 0, failed: 0, unknown: 0, withdrawn: 0 };

/** What a result makes of a row, and what it adds to the counts. */
const applied = (
  row: StoredRecipient,
  { outcome, message }: Result,
  now: Instant,
): readonly [StoredRecipient, BroadcastCounts] => {
  const free = { ...row, claimedAt: null };
  switch (outcome) {
    case 'Sent':
      return [
        { ...free, state: 'Sent', message, sentAt: now },
        { ...noChange, sent: 1 },
      ];
    case 'Blocked':
      return [
        { ...free, state: 'Blocked' },
        { ...noChange, blocked: 1 },
      ];
    case 'Failed':
      return [
        { ...free, state: 'Failed' },
        { ...noChange, failed: 1 },
      ];
    case 'Withdrawn':
      return [
        { ...free, state: 'Removed' },
        { ...noChange, withdrawn: 1 },
      ];
    case 'Stays':
      return [{ ...free, state: 'Stays' }, noChange];
    case 'Again':
    case 'Lost': {
      const isSending = row.state === 'Sending';
      const lost = row.lost + (outcome === 'Lost' && isSending ? 1 : 0);
      const putOff = row.putOff + (outcome === 'Again' ? 1 : 0);
      const isOver = lost >= againAtMost.lost || putOff >= againAtMost.putOff;
      const unknown = lost === 1 && row.lost === 0 ? 1 : 0;
      if (!isOver)
        return [
          { ...free, lost, putOff, state: isSending ? 'Waiting' : 'Sent' },
          { ...noChange, unknown },
        ];
      return isSending
        ? [
            { ...free, lost, putOff, state: 'Failed' },
            { ...noChange, unknown, failed: 1 },
          ]
        : [{ ...free, lost, putOff, state: 'Stays' }, noChange];
    }
  }
};

const plus = (a: BroadcastCounts, b: BroadcastCounts): BroadcastCounts => ({
  total: a.total + b.total,
  sent: a.sent + b.sent,
  blocked: a.blocked + b.blocked,
  failed: a.failed + b.failed,
  unknown: a.unknown + b.unknown,
  withdrawn: a.withdrawn + b.withdrawn,
});

type Given = { readonly row: StoredRecipient; readonly result: Result };

const recorded = (state: State, id: BroadcastId, given: readonly Given[], now: Instant): State => {
  const stored = state.broadcasts.get(id);
  if (stored === undefined || given.length === 0) return state;
  const done = given.map(({ row, result }) => applied(row, result, now));
  const { broadcast } = stored;
  const counts = done.reduce((all, [, one]) => plus(all, one), broadcast.counts);
  const blocked = given.filter(({ result }) => result.outcome === 'Blocked').map(({ row }) => row.buyer);
  const buyers = blocked.reduce((all, buyer) => {
    const known = all.get(buyer);
    return known === undefined ? all : put(all, buyer, { ...known, unreachableSince: now });
  }, state.buyers);
  const next = withBroadcast(stateWith(state, { buyers }), {
    ...stored,
    broadcast: { ...broadcast, counts },
  });
  return withRecipients(
    next,
    id,
    done.map(([row]) => row),
  );
};

const isOpenOne = (state: State): boolean =>
  [...state.broadcasts.values()].some(({ broadcast }) => broadcast.state === 'Running');

const opened = (state: State, stored: StoredBroadcast, now: Instant): State => {
  const { broadcast } = stored;
  const running: Broadcast = { ...broadcast, state: 'Running' };
  if (broadcast.startedAt !== null) return withBroadcast(state, { ...stored, broadcast: running });
  const rows = membersOf(state, broadcast.audience, now)
    .filter((one) => !isUnreachable(one) && !isUnwilling(one))
    .map(({ buyer }): StoredRecipient => ({
      buyer: buyer.id,
      state: 'Waiting',
      claimedAt: null,
      sentAt: null,
      message: null,
      lost: 0,
      putOff: 0,
    }));
  const counts = { ...broadcast.counts, total: rows.length };
  const started = withBroadcast(state, { ...stored, broadcast: { ...running, startedAt: now, counts } });
  return withRecipients(started, broadcast.id, rows);
};

export const memoryBroadcasts = ({ ask, change, set }: Memory, now: () => Instant): Broadcasts => ({
  create: (broadcast, audit, followUps) =>
    set((state) => {
      if (state.broadcasts.has(broadcast.id)) return state;
      const stored = { broadcast, version: 1, bubble: null, shownAt: null, shownSettled: 0 };
      const next = withBroadcast(state, stored);
      return enqueue(stateWith(next, { audit: [...next.audit, ...audit] }), followUps, now());
    }),
  find: (id) =>
    ask((state) => {
      const stored = state.broadcasts.get(id);
      return stored === undefined ? O.none : O.some({ value: stored.broadcast, version: stored.version });
    }),
  list: (page) =>
    ask((state) => {
      const all = [...state.broadcasts.values()].map(({ broadcast }) => broadcast);
      return pageOf(
        all.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)),
        page,
      );
    }),
  countAudience: (audience, at) =>
    ask((state) => {
      const members = membersOf(state, audience, at);
      const unwilling = members.filter(isUnwilling).length;
      const unreachable = members.filter((one) => !isUnwilling(one) && isUnreachable(one)).length;
      return { unwilling, unreachable, reachable: members.length - unwilling - unreachable };
    }),
  commit: (broadcast, version: Version, audit, followUps) =>
    change((state) => {
      const stored = state.broadcasts.get(broadcast.id);
      if (stored?.version !== version) return E.left(stale);
      const { counts } = stored.broadcast;
      const next = withBroadcast(state, {
        ...stored,
        version: version + 1,
        broadcast: { ...broadcast, counts },
      });
      return E.right([
        undefined,
        enqueue(stateWith(next, { audit: [...next.audit, ...audit] }), followUps, now()),
      ]);
    }),
  open: ({ id }, at) =>
    change((state) => {
      const stored = state.broadcasts.get(id);
      if (stored?.broadcast.state !== 'Scheduled' || isOpenOne(state)) return E.right([false, state]);
      return E.right([true, opened(state, { ...stored, version: stored.version + 1 }, at)]);
    }),
  claim: (id, job, most, at) =>
    change((state) => {
      const { waits, claimed, running } = stepsOf[job];
      if (state.broadcasts.get(id)?.broadcast.state !== running) return E.right([[], state]);
      const rows = recipientsOf(state, id)
        .filter((row) => row.state === waits)
        .filter(({ buyer }) => job !== 'Send' || (state.chatTurns.get(buyer)?.freeAt ?? 0) <= at)
        .slice(0, most)
        .map((row): StoredRecipient => ({ ...row, state: claimed, claimedAt: at }));
      const recipients = rows.flatMap(({ buyer, message }) => {
        const person = state.buyers.get(buyer)?.buyer;
        return person === undefined
          ? []
          : [{ buyer, firstName: person.firstName, language: person.language, message }];
      });
      const chatTurns = rows.reduce((all, { buyer }) => {
        const turns = all.get(buyer);
        return turns === undefined || job !== 'Send'
          ? all
          : put(all, buyer, { ...turns, freeAt: at + claimedFor });
      }, state.chatTurns);
      return E.right([recipients, withRecipients(stateWith(state, { chatTurns }), id, rows)]);
    }),
  record: (id, job, results, claimedAt, at) =>
    set((state) => {
      const rows = state.recipients.get(id);
      const given = results.flatMap((result) => {
        const row = rows?.get(result.buyer);
        return row?.state === stepsOf[job].claimed && row.claimedAt === claimedAt ? [{ row, result }] : [];
      });
      return recorded(state, id, given, at);
    }),
  reclaim: (id, job, before, at) =>
    change((state) => {
      const given = recipientsOf(state, id)
        .filter((row) => row.state === stepsOf[job].claimed && Number(row.claimedAt) < before)
        .map((row) => ({ row, result: { buyer: row.buyer, outcome: 'Lost', message: null } as const }));
      return E.right([given.length, recorded(state, id, given, at)]);
    }),
  finish: (id, job, at) =>
    change((state) => {
      const { waits, running, over } = stepsOf[job];
      const stored = state.broadcasts.get(id);
      const left = recipientsOf(state, id).some((row) => row.state === waits || row.claimedAt !== null);
      if (stored?.broadcast.state !== running || left) return E.right([false, state]);
      const broadcast: Broadcast = { ...stored.broadcast, state: over, endedAt: at };
      return E.right([true, withBroadcast(state, { ...stored, broadcast, version: stored.version + 1 })]);
    }),
  watch: (id, bubble) =>
    set((state) => {
      const stored = state.broadcasts.get(id);
      return stored === undefined ? state : withBroadcast(state, { ...stored, bubble });
    }),
  tick: (id, every, at) =>
    change((state) => {
      const stored = state.broadcasts.get(id);
      if (stored === undefined || (stored.shownAt !== null && at - stored.shownAt < every))
        return E.right([O.none, state]);
      const { broadcast, bubble, shownAt, shownSettled } = stored;
      const settled = settledIn(broadcast.counts);
      const rate =
        shownAt === null || at <= shownAt ? null : ((settled - shownSettled) * 1_000) / (at - shownAt);
      return E.right([
        O.some({ broadcast, bubble, rate }),
        withBroadcast(state, { ...stored, shownAt: at, shownSettled: settled }),
      ]);
    }),
  wantPromotions: (buyer, wanted, at) =>
    set((state) => {
      const known = state.buyers.get(buyer);
      if (known === undefined) return state;
      const promosStoppedAt = wanted ? null : (known.promosStoppedAt ?? at);
      return stateWith(state, { buyers: put(state.buyers, buyer, { ...known, promosStoppedAt }) });
    }),
});
