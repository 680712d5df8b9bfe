import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after, seconds, type Instant } from '../../domain/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Incidents } from '../ports/incidents.ts';

/** How long nothing open is taken for granted. An incident that another process began meanwhile ends this much later. */
const calm = seconds(5);

/**
 * The same incidents, for whoever looks at them again and again: while none is open they are read every five seconds
 * at most. What this process begins itself is seen at once.
 */
export const rememberCalm = (incidents: Incidents, clock: Pick<Clock, 'now'>): Incidents => {
  let calmUntil: Instant | null = null;
  return {
    ...incidents,
    open: () =>
      calmUntil !== null && clock.now() < calmUntil
        ? TE.right([])
        : pipe(
            incidents.open(),
            TE.tapIO((open) => () => {
              calmUntil = open.length === 0 ? after(clock.now(), calm) : null;
            }),
          ),
    commit: (change, version) => {
      calmUntil = null;
      return incidents.commit(change, version);
    },
  };
};
