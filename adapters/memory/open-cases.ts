import * as O from 'fp-ts/lib/Option.js';
import type { OpenCases } from '../../application/ports/open-cases.ts';
import type { OpenCase } from '../../domain/cases/open-case.ts';
import type { Memory } from './memory.ts';
import type { State } from './state.ts';

export const openCasesIn = ({ cases }: State): readonly OpenCase[] =>
  [...cases.values()]
    .filter(({ answered }) => answered === null)
    .map(({ opened }) => opened)
    .sort((a, b) => a.openedAt - b.openedAt);

export const memoryOpenCases = ({ ask }: Memory): OpenCases => ({
  find: (reference) =>
    ask(({ cases }) => {
      const stored = cases.get(reference);
      return stored?.answered === null ? O.some(stored.opened) : O.none;
    }),
  answered: (reference) => ask(({ cases }) => O.fromNullable(cases.get(reference)?.answered)),
  ofOrder: (order) => ask((state) => openCasesIn(state).filter((open) => open.order === order)),
  list: () => ask(openCasesIn),
});
