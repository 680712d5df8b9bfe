import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BroadcastMessage } from '../../domain/broadcast/broadcast.ts';
import type { Posted } from '../../domain/broadcast/posting.ts';
import type { Buyer } from '../../domain/people/buyer.ts';
import type { Broadcaster } from '../ports/broadcaster.ts';
import type { Clock } from '../ports/clock.ts';

type Deps = { readonly broadcaster: Pick<Broadcaster, 'post'>; readonly clock: Clock };

/** Sends a broadcast to one who composes it, exactly as everybody would get it. */
export const previewBroadcast =
  ({ broadcaster, clock }: Deps) =>
  ({ id, firstName, language }: Buyer, message: BroadcastMessage): TE.TaskEither<never, Posted> =>
    pipe(
      broadcaster.post({ buyer: id, firstName, language, message: null }, message, clock.now()),
      TE.fromTask,
    );
