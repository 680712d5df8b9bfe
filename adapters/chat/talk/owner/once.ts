import type { Context } from '../../core/context.ts';

/** A word for one summary: an owner does one thing at a time, so nobody else's and no other of theirs bears it. */
export const onceOf = ({ buyer, clock }: Context): string =>
  `${String(buyer.id)}-${clock.now().toString(36)}`;
