import type { BuyerId } from '../people/buyer.ts';
import type { Refund } from '../balance/refund.ts';
import type { Instant } from '../instant.ts';
import type { Order } from './order.ts';
import type { AttemptGlance, Happening, OrderChanged, OrderEvent } from './order-event.ts';

type Change =
  | { readonly tag: 'Became'; readonly state: Order['tag'] }
  | { readonly tag: 'Attempt'; readonly attempt: AttemptGlance; readonly vouchedBy: BuyerId | null }
  | ({ readonly tag: 'CaseOpened' } & OrderChanged['opened'][number])
  | ({ readonly tag: 'CaseAnswered' } & OrderChanged['answered'][number])
  | ({ readonly tag: 'Booked' } & OrderChanged['booked'][number])
  | { readonly tag: 'Refunded'; readonly refund: Refund };

/** One line of an order's story. */
export type Chapter = { readonly at: Instant } & (Change | Exclude<Happening, OrderChanged>);

const vouchedBy = (order: Order, { reference, state }: AttemptGlance): BuyerId | null => {
  const attempt = order.attempts.find((one) => one.reference === reference);
  return state === 'Settled' && attempt?.tag === 'Settled' ? (attempt.confirmation?.by ?? null) : null;
};

const isNews =
  (before: OrderChanged | null) =>
  ({ reference, state }: AttemptGlance): boolean =>
    before?.attempts.find((one) => one.reference === reference)?.state !== state;

/** What a commit changed, seen beside the one before it. */
const changes = (order: Order, before: OrderChanged | null, now: OrderChanged): readonly Change[] => {
  const refunds = order.tag === 'Delivered' ? order.refunds : [];
  return [
    ...now.attempts
      .filter(isNews(before))
      .map((attempt) => ({ tag: 'Attempt', attempt, vouchedBy: vouchedBy(order, attempt) }) as const),
    ...(before?.state === now.state ? [] : [{ tag: 'Became', state: now.state } as const]),
    ...now.opened.map((one) => ({ tag: 'CaseOpened', ...one }) as const),
    ...now.answered.map((one) => ({ tag: 'CaseAnswered', ...one }) as const),
    ...now.booked.map((one) => ({ tag: 'Booked', ...one }) as const),
    ...refunds
      .slice(before?.refunds ?? 0, now.refunds)
      .map((refund) => ({ tag: 'Refunded', refund }) as const),
  ];
};

/** The story of an order, oldest first: each line says what was new in it. */
export const storyOf = (order: Order, events: readonly OrderEvent[]): readonly Chapter[] => {
  let before: OrderChanged | null = null;
  const told: Chapter[] = [];
  for (const { at, happening } of events) {
    if (happening.tag === 'Changed') {
      told.push(...changes(order, before, happening).map((change) => ({ at, ...change })));
      before = happening;
    } else told.push({ at, ...happening });
  }
  return told;
};
