import type { OrderFilter } from '../../../../../application/ports/order-queries.ts';
import { after, hours, type Instant } from '../../../../../domain/instant.ts';
import type { Context } from '../../../core/context.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import type { adminOrdersRoutes } from './routes.ts';

/** What is looked for, as a button carries it. */
export type Wanted = Omit<ValuesOf<typeof adminOrdersRoutes.found>, 'before'>;

/** All orders. */
export const anything: Wanted = { state: null, period: null, criterion: null };

/** When the day after this one begins. */
export const dayAfter = (clock: StoreClock, start: Instant): Instant =>
  clock.dayStart(clock.dayOf(after(start, hours(36))));

/** From when until when a period is, as a button carries it. */
export const spanOf = (
  clock: StoreClock,
  now: Instant,
  period: string | null,
): Pick<OrderFilter, 'from' | 'until'> => {
  if (period === null) return { from: null, until: null };
  if (period.length === 8) {
    const from = clock.dayStart(period);
    return { from, until: dayAfter(clock, from) };
  }
  const first = after(now, -hours(24 * (Number(period) - 1)));
  return { from: clock.dayStart(clock.dayOf(first)), until: null };
};

export const filterOf = (
  { clock, store }: Pick<Context, 'clock' | 'store'>,
  { state, period, criterion }: Wanted,
): OrderFilter => ({
  state,
  ...spanOf(store.clock, clock.now(), period),
  buyer: criterion?.tag === 'b' ? criterion.value : null,
  product: criterion?.tag === 'p' ? criterion.value : null,
  batch: criterion?.tag === 'n' ? criterion.value : null,
  total: criterion?.tag === 'a' ? criterion.value : null,
});
