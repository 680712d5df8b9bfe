import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { between, minutes } from '../../domain/instant.ts';
import { isRecapDue, recapKinds, type RecapKind } from '../../domain/reports/recap.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Recaps } from '../ports/recaps.ts';
import type { Settings } from '../ports/settings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { alerted, type AlertDeps } from '../alerted.ts';

export type MuteRecap = { readonly by: BuyerId; readonly kind: RecapKind; readonly muted: boolean };

/** Lets an owner go without one recap, or have it again; answers which of them are muted now. */
export const muteRecap =
  ({ recaps }: { readonly recaps: Pick<Recaps, 'mute' | 'mutedBy'> }) =>
  ({ by, kind, muted }: MuteRecap): TE.TaskEither<StoreFailure, readonly RecapKind[]> =>
    pipe(
      recaps.mute(by, kind, muted),
      TE.flatMap(() => recaps.mutedBy(by)),
    );

type Deps = AlertDeps & {
  readonly recaps: Pick<Recaps, 'mutersOf' | 'lastDays' | 'tell'>;
  readonly calendar: Calendar;
  readonly settings: Pick<Settings, 'current'>;
};

/** A recap for every owner, and for staff who read reports, who has not muted it, each by a follow-up of their own. */
const recapFor = (deps: Deps, kind: RecapKind): TE.TaskEither<StoreFailure, readonly FollowUp[]> =>
  pipe(
    deps.recaps.mutersOf(kind),
    TE.bindTo('muters'),
    TE.bind('told', () => alerted(deps)('Recap')),
    TE.map(({ muters, told }) =>
      told
        .filter((owner) => !muters.includes(owner))
        .map((owner) => ({
          tag: 'NotifyAdmin',
          owner,
          news: { tag: 'Recap', kind, at: deps.clock.now() },
        })),
    ),
  );

/** Before any day of the shop. */
const never = '';

/**
 * Tells each recap whose time has come, once a day, however its time is moved. A shop that looks for the first time tells none of those that
 * were due before.
 */
export const sendRecaps = (deps: Deps) => (): TE.TaskEither<StoreFailure, void> => {
  const now = deps.clock.now();
  const { date, from } = deps.calendar.dayOf(now);
  const { recapDaily, recapWeekly, recapMonthly } = deps.settings.current();
  const times = { Daily: recapDaily, Weekly: recapWeekly, Monthly: recapMonthly };
  const minute = Math.floor(between(from, now) / minutes(1));
  return pipe(
    deps.recaps.lastDays(),
    TE.flatMap((last) =>
      pipe(
        recapKinds,
        TE.traverseSeqArray((kind) => {
          const told = last[kind];
          const isDue = isRecapDue(kind, date, minute, times);
          if (told === null) return deps.recaps.tell(kind, isDue ? date : never, []);
          if (!isDue || told >= date) return TE.right(undefined);
          return pipe(
            recapFor(deps, kind),
            TE.flatMap((followUps) => deps.recaps.tell(kind, date, followUps)),
          );
        }),
      ),
    ),
    TE.map(() => undefined),
  );
};
