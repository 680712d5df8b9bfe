import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { crossed, type StockCrossing } from '../../domain/stock/stock-alert.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { eachInTurn } from '../each-in-turn.ts';
import type { FollowUps } from '../ports/follow-ups.ts';
import type { Restocks } from '../ports/restocks.ts';
import type { Settings } from '../ports/settings.ts';
import type { StockAlerts } from '../ports/stock-alerts.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

type Deps = {
  readonly stockAlerts: Pick<StockAlerts, 'crossings' | 'note'>;
  readonly restocks: Pick<Restocks, 'due'>;
  readonly followUps: FollowUps;
  readonly settings: Pick<Settings, 'current'>;
};

const atOnce = 100;

const noteCrossing =
  ({ stockAlerts }: Deps) =>
  (crossing: StockCrossing): TE.TaskEither<StoreFailure, void> => {
    const { state, isTold } = crossed(crossing);
    const { product, name, available: left } = crossing;
    const followUps: readonly FollowUp[] = isTold
      ? [{ tag: 'NotifyAdmins', news: { tag: 'StockLow', product, name, left } }]
      : [];
    return stockAlerts.note(crossing, state, followUps);
  };

/**
 * Looks at all stock, every minute: owners are told, once, of what became low or ran out; and units that came back from orders nobody
 * paid are offered to whoever waits for them.
 */
export const watchStock = (deps: Deps) => (): TE.TaskEither<StoreFailure, void> =>
  pipe(
    deps.stockAlerts.crossings(atOnce, deps.settings.current().lowStock),
    TE.flatMap(eachInTurn(noteCrossing(deps))),
    TE.flatMap(() => deps.restocks.due(atOnce)),
    TE.flatMap((products) =>
      deps.followUps.add(products.map((product) => ({ tag: 'OfferRestock', product }) as const)),
    ),
  );
