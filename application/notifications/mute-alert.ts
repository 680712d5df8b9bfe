import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { MutableAlert } from '../../domain/staff/alerts.ts';
import type { AlertMutes } from '../ports/alert-mutes.ts';
import type { StoreFailure } from '../ports/store-failure.ts';

export type MuteAlert = { readonly by: BuyerId; readonly alert: MutableAlert; readonly muted: boolean };

/** Lets somebody of the staff hear no more of something, or hear of it again; answers what is muted now. */
export const muteAlert =
  ({ alertMutes }: { readonly alertMutes: Pick<AlertMutes, 'mute' | 'mutedBy'> }) =>
  ({ by, alert, muted }: MuteAlert): TE.TaskEither<StoreFailure, readonly MutableAlert[]> =>
    pipe(
      alertMutes.mute(by, alert, muted),
      TE.flatMap(() => alertMutes.mutedBy(by)),
    );
