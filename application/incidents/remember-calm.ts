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
  let commits = 0;
  return {
    ...incidents,
    open: () => {
      if (calmUntil !== null && clock.now() < calmUntil) return TE.right([]);
      const before = commits;
      return pipe(
        incidents.open(),
        TE.tapIO((open) => () => {
          // What was begun while this was read is not in it.
          calmUntil = open.length === 0 && commits === before ? after(clock.now(), calm) : null;
        }),
      );
    },
    commit: (change, version) => {
      calmUntil = null;
      commits += 1;
      return incidents.commit(change, version);
    },
  };
};
