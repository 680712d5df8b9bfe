import type { Drafts } from '../../application/ports/drafts.ts';
import type { Memory } from './memory.ts';
import { drop, put } from './state.ts';

export const memoryDrafts = ({ set }: Memory): Drafts => ({
  keep: (person, draft, until) =>
    set((state) => ({ ...state, drafts: put(state.drafts, person, { draft, until }) })),
  drop: (person) => set((state) => ({ ...state, drafts: drop(state.drafts, person) })),
});
