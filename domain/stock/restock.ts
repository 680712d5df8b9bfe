import type { BuyerId } from '../people/buyer.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import { after, minutes, type Instant } from '../instant.ts';
import type { VariantCode } from '../catalogue/product.ts';

/** Milliseconds for which a buyer who was told comes before those behind. */
const restockTurn = minutes(15);

/** Somebody who waits for a sold-out product; `toldAt` is null until it was their turn. */
export type RestockWait = {
  readonly buyer: BuyerId;
  readonly toldAt: Instant | null;
  /** Whether they ordered it since they were told. */
  readonly bought: boolean;
};

export type RestockLine = {
  readonly product: VariantCode;
  readonly available: number;
  /** All who were told, and the first of those who were not, in the order in which they came. */
  readonly waits: readonly RestockWait[];
};

export type RestockRound = {
  readonly told: readonly BuyerId[];
  /** They had their turn, or do not want it any more. */
  readonly over: readonly BuyerId[];
  readonly followUps: readonly FollowUp[];
};

type Told = RestockWait & { readonly toldAt: Instant };

const wasTold = (wait: RestockWait): wait is Told => wait.toldAt !== null;

const endOf = ({ toldAt }: Told): Instant => after(toldAt, restockTurn);

/** Until when it is this person's turn; null where it is not. */
export const turnOf = (wait: RestockWait, now: Instant): Instant | null =>
  wasTold(wait) && !wait.bought && endOf(wait) > now ? endOf(wait) : null;

export const hasTurn = (wait: RestockWait, now: Instant): boolean => turnOf(wait, now) !== null;

/** Whose turn it is: of those who wait, never more than there are units for; whoever let a turn go by makes room for the next. */
export const restockRound = ({ product, available, waits }: RestockLine, now: Instant): RestockRound => {
  const told = waits.filter(wasTold);
  const having = told.filter((wait) => hasTurn(wait, now));
  const over = told.filter((wait) => !hasTurn(wait, now)).map(({ buyer }) => buyer);
  const next = waits
    .filter((wait) => !wasTold(wait))
    .slice(0, Math.max(0, available - having.length))
    .map(({ buyer }) => buyer);
  const ends = [...having.map(endOf), ...(next.length === 0 ? [] : [after(now, restockTurn)])];
  return {
    told: next,
    over,
    followUps: [
      ...next.map((buyer) => ({ tag: 'NotifyRestocked', buyer, product }) as const),
      ...(ends.length === 0
        ? []
        : [{ tag: 'PassRestockOn', product, at: ends.reduce((a, b) => (a < b ? a : b)) } as const]),
    ],
  };
};
