import type { Block } from '../../../domain/people/block.ts';
import * as t from 'io-ts';
import { buyerIdColumn, moment, orNull } from '../kit/codecs.ts';

/** The columns of a block, all of them null for somebody who has none. */
export const blockFields = {
  reason: orNull(t.string),
  blockedBy: orNull(buyerIdColumn),
  blockedAt: orNull(moment),
};

type Row = { readonly [Name in keyof typeof blockFields]: t.TypeOf<(typeof blockFields)[Name]> };

export const blockOf = ({ reason, blockedBy: by, blockedAt: at }: Row): Block | null =>
  reason === null || by === null || at === null ? null : { reason, by, at };
