import type { Drafts } from '../../application/ports/drafts.ts';
import type { Memory } from './memory.ts';
import { stateWith, drop, put } from './state.ts';

export const memoryDrafts = ({ set }: Memory): Drafts => ({
  keep: (person, draft, until) =>
    set((state) => stateWith(state, { drafts: put(state.drafts, person, { draft, until }) })),
  drop: (person) => set((state) => stateWith(state, { drafts: drop(state.drafts, person) })),
});
