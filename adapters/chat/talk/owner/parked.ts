import * as E from 'fp-ts/lib/Either.js';
import { parkedScreen } from '../../screens/owner/parked.ts';
import { forOwners } from '../../wording/for-owners.ts';
import type { Turn } from '../turn.ts';
import { refuse } from './refuse.ts';

export const showParked = async (turn: Turn): Promise<void> => {
  const seen = await turn.shop.admin.overview(turn.buyer.id)();
  if (E.isLeft(seen)) return refuse(turn, seen.left);
  await turn.show(parkedScreen(seen.right.parked));
};

/** Lets a job run again; the list shows what is left. */
export const retry = async (turn: Turn, job: string): Promise<void> => {
  const again = await turn.shop.admin.retryJob(turn.buyer.id, job)();
  if (E.isLeft(again)) return refuse(turn, again.left);
  await turn.note(again.right ? forOwners.parked.again : forOwners.parked.goneNote);
  return showParked(turn);
};
