import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Staff } from '../../application/ports/staff.ts';
import { stale } from '../../application/ports/versioned.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { drop, put } from './state.ts';

export const memoryStaff = ({ ask, change }: Memory, now: () => Instant): Staff => ({
  find: (person) => ask(({ staff }) => O.fromNullable(staff.get(person))),
  list: () =>
    ask(({ staff }) =>
      [...staff.values()]
        .map(({ value }) => value)
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.person - b.person)),
    ),
  commit: ({ person, member, audit }, version, followUps) =>
    change((state) => {
      const known = state.staff.get(person)?.version ?? null;
      if (known !== version || (known === null && member === null)) return E.left(stale);
      const staff =
        member === null
          ? drop(state.staff, person)
          : put(state.staff, person, { version: (known ?? 0) + 1, value: member });
      return E.right([
        undefined,
        enqueue({ ...state, staff, audit: [...state.audit, audit] }, followUps, now()),
      ]);
    }),
});
