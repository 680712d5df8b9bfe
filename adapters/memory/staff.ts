import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Staff } from '../../application/ports/staff.ts';
import { stale } from '../../application/ports/versioned.ts';
import type { MutableAlert } from '../../domain/staff/alerts.ts';
import type { StaffMember } from '../../domain/staff/member.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith, drop, put, type State } from './state.ts';

const allOf = ({ staff }: State): readonly StaffMember[] =>
  [...staff.values()]
    .map(({ value }) => value)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.person - b.person));

const mutersIn = ({ alertMutes }: State, alert: MutableAlert): readonly BuyerId[] =>
  alertMutes
    .filter((one) => one.alert === alert)
    .map(({ person }) => person)
    .sort((a, b) => a - b);

export const memoryStaff = ({ ask, change }: Memory, now: () => Instant): Staff => ({
  find: (person) => ask(({ staff }) => O.fromNullable(staff.get(person))),
  list: () => ask(allOf),
  audienceOf: (alert) => ask((state) => ({ members: allOf(state), muters: mutersIn(state, alert) })),
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
        enqueue(stateWith(state, { staff, audit: [...state.audit, audit] }), followUps, now()),
      ]);
    }),
});
