import * as E from 'fp-ts/lib/Either.js';
import type { CoveredUnit } from '../../../domain/warranty/warranty.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Core } from '../shop/core.ts';
import { filed, stocked } from './catalogue.ts';
import type { Insist } from './owner-on-money.ts';
import { owners } from './people.ts';
import type { ActorContext } from './actor-context.ts';

/** What owners do with warranties: now and then both at once, or beside a refund. */
export type OwnerOnClaims = {
  /** Some goods are sold under warranty from the beginning. */
  readonly setTerms: () => Promise<void>;
  /** Changes one; orders that were placed keep theirs. */
  readonly changeTerms: () => Promise<void>;
  readonly answerClaims: () => Promise<void>;
};

const [me, partner] = [owners[0]!, owners[1]!];
/** What can have a warranty. */
const covered = [...stocked, ...filed];
const policies = ['Replace', 'AskStaff', 'RefundByDaysLeft'] as const;

export const openOwnerOnClaims = (
  { random, telegram, faults, watch }: ActorContext,
  insist: Insist,
): OwnerOnClaims => {
  let refunds = 0;

  const set = (place: number, days: number, policy: (typeof policies)[number]) => {
    const { code: product } = covered[place]!;
    return insist(`gives ${product} a warranty of ${days} days: ${policy}`, () =>
      telegram.bring(me, ({ shop }) =>
        shop.admin.setWarranty({ by: me, product, terms: { days, policy } })(),
      ),
    );
  };

  const answer = ({ unit }: CoveredUnit) => {
    const chosen = random.oneOf(['Replace', 'Replace', 'Refund', 'Refuse'] as const);
    return (by: BuyerId) =>
      ({ shop: { admin } }: Core) =>
        chosen === 'Refund'
          ? admin.refundClaim({ by, unit })()
          : admin.answerClaim({
              by,
              unit,
              answer: chosen === 'Refuse' ? { tag: chosen, note: 'it works here' } : { tag: chosen },
            })();
  };

  /** The money of the whole line, while its claim is answered (row 35). */
  const refundBeside = ({ order, line }: CoveredUnit): void => {
    const reason = `instead of a claim no. ${(refunds += 1)}`;
    watch.owners.refund(reason, { line, to: 'Balance' });
    const request = { by: partner, order, line, goods: 'Burned', to: { tag: 'Balance' }, reason } as const;
    void telegram.bring(partner, ({ shop }) => shop.admin.refundOrder(request)());
  };

  /** What is wrong may be seen in a photo, which is there for whoever opens the claim. */
  const lookAt = async ({ unit, claim }: CoveredUnit): Promise<void> => {
    if ((claim?.photo ?? null) === null || random.chance(0.5)) return;
    const opened = await telegram.bring(me, ({ shop }) => shop.admin.showClaim(me, unit)());
    if (E.isRight(opened) && (opened.right.covered.claim?.photo ?? null) === null)
      watch.violate('I7', `unit ${unit} was shown in a photo, which is gone`);
  };

  return {
    setTerms: async () => {
      await set(0, 7, 'Replace');
      await set(1, 1, 'AskStaff');
      await set(2, 30, 'RefundByDaysLeft');
      await set(stocked.length, 3, 'Replace');
    },
    changeTerms: async () => {
      await set(random.whole(0, covered.length - 1), random.whole(1, 60), random.oneOf(policies));
    },
    answerClaims: async () => {
      const seen = await telegram.bring(me, ({ shop }) => shop.admin.listClaims(me, 10)());
      if (E.isLeft(seen)) return;
      for (const claimed of seen.right) {
        const reply = answer(claimed);
        await lookAt(claimed);
        if (faults.strikes('two owners answer a claim at once', 0.2))
          void telegram.bring(partner, answer(claimed)(partner));
        if (faults.strikes('refund beside a claim', 0.1)) refundBeside(claimed);
        await insist(`answers the claim of unit ${claimed.unit}`, () => telegram.bring(me, reply(me)));
      }
    },
  };
};
