import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { RecapKind } from '../../domain/reports/recap.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { Recaps } from '../ports/recaps.ts';
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
  readonly recaps: Pick<Recaps, 'mutersOf'>;
  readonly followUps: Pick<FollowUps, 'add'>;
};

/** Has a recap told to every owner, and to staff who read reports, who has not muted it, each by a follow-up of their own. */
export const sendRecap =
  (deps: Deps) =>
  (kind: RecapKind): TE.TaskEither<StoreFailure, void> =>
    pipe(
      deps.recaps.mutersOf(kind),
      TE.bindTo('muters'),
      TE.bind('told', () => alerted(deps)('Recap')),
      TE.flatMap(({ muters, told }) =>
        deps.followUps.add(
          told
            .filter((owner) => !muters.includes(owner))
            .map((owner) => ({
              tag: 'NotifyAdmin',
              owner,
              news: { tag: 'Recap', kind, at: deps.clock.now() },
            })),
        ),
      ),
    );
