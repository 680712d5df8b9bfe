import * as E from 'fp-ts/lib/Either.js';
import type { AlertGroups } from '../../application/ports/alert-groups.ts';
import { stale } from '../../application/ports/versioned.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith } from './state.ts';

export const memoryAlertGroups = ({ ask, change }: Memory, now: () => Instant): AlertGroups => ({
  find: () => ask(({ alertGroup }) => alertGroup),
  put: (value, version, audit, followUps) =>
    change((state) => {
      if (state.alertGroup.version !== version) return E.left(stale);
      const changed = stateWith(state, { alertGroup: { version: version + 1, value } });
      return E.right([
        undefined,
        enqueue(stateWith(changed, { audit: [...state.audit, ...audit] }), followUps, now()),
      ]);
    }),
});
