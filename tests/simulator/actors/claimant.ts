import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { UseCases } from '../../../application/use-cases.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { seconds } from '../../../domain/instant.ts';
import type { UnitId } from '../../../domain/stock/unit.ts';
import { warrantyEnds } from '../../../domain/warranty/claiming.ts';
import type { ClaimReason } from '../../../domain/warranty/warranty.ts';
import { photoOf } from '../invariants/claim-photos.ts';
import type { ActorContext } from './actor-context.ts';

type No = { readonly tag: string };

/** How a buyer taps: once, and now and then once more beside it. */
export type Taps = {
  readonly tap: <L extends No, A>(
    words: string,
    act: (shop: UseCases) => TE.TaskEither<L, A>,
  ) => Promise<E.Either<L | No, A> | null>;
  readonly tapToo: <L extends No, A>(words: string, act: (shop: UseCases) => TE.TaskEither<L, A>) => void;
};

const reasons = ['NotWorking', 'Stopped', 'WrongGoods', 'Other'] as const;

/** What a buyer does with the warranty of an order. */
export type Claimant = {
  /** Claims one of its units, one that was claimed before as well. */
  readonly claim: (order: Pick<Order, 'id'>) => Promise<void>;
  /** Claims one whose days are over. */
  readonly claimLate: (order: Pick<Order, 'id'>) => Promise<void>;
};

export const openClaimant = (
  buyer: BuyerId,
  {
    random,
    faults,
    clock,
    scheduler,
    watch,
  }: Pick<ActorContext, 'random' | 'faults' | 'clock' | 'scheduler' | 'watch'>,
  { tap, tapToo }: Taps,
): Claimant => {
  const look = async (id: OrderId) => {
    const seen = await tap('looks at the warranty', (shop) => shop.showWarranty(buyer, id));
    return seen === null || E.isLeft(seen) ? null : seen.right;
  };
  const claiming = (unit: UnitId, reason: ClaimReason) => (shop: UseCases) =>
    shop.claimWarranty({ buyer, unit, reason });
  let taken = 0;

  /** Shows what is wrong with a unit, more often than the shop wants to see it, or under the claim of somebody else. */
  const show = async (mine: UnitId): Promise<void> => {
    for (let times = random.oneOf([0, 1, 1, 2, 4]); times > 0; times -= 1) {
      await scheduler.sleep(random.whole(1_100, seconds(60)));
      const isOther = faults.strikes('photo for the claim of another', 0.25);
      const unit = isOther ? (watch.claimOfAnother(buyer) ?? mine) : mine;
      const photo = { buyer, unit, ...photoOf(buyer, unit, (taken += 1)) };
      const add = (shop: UseCases) => shop.addClaimPhoto(photo);
      if (!isOther) faults.count('claim shown in a photo');
      tapToo(`shows unit ${unit}`, add);
      await tap(`shows unit ${unit}`, add);
    }
  };

  return {
    claim: async ({ id }) => {
      const seen = await look(id);
      if (seen === null || seen.units.length === 0) return;
      const { unit } = random.oneOf(seen.units);
      const claim = claiming(unit, random.oneOf(reasons));
      faults.count('unit claimed');
      tapToo(`claims unit ${unit}`, claim);
      await tap(`claims unit ${unit}`, claim);
      await show(unit);
    },
    claimLate: async ({ id }) => {
      const seen = await look(id);
      if (seen?.order.tag !== 'Delivered') return;
      const { order, units } = seen;
      const late = units.find(
        ({ terms, claim }) => claim === null && terms !== null && warrantyEnds(order, terms) <= clock.now(),
      );
      if (late === undefined) return;
      await tap(`claims unit ${late.unit} too late`, claiming(late.unit, 'Stopped'));
    },
  };
};
