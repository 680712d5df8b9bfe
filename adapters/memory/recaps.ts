import type { Recaps } from '../../application/ports/recaps.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { RecapKind } from '../../domain/reports/recap.ts';
import type { Memory } from './memory.ts';
import type { State } from './state.ts';

type Mute = { readonly owner: BuyerId; readonly kind: RecapKind };

const without = ({ recapMutes }: State, { owner, kind }: Mute): readonly Mute[] =>
  recapMutes.filter((one) => one.owner !== owner || one.kind !== kind);

export const memoryRecaps = ({ ask, set }: Memory): Recaps => ({
  mutedBy: (owner) =>
    ask(({ recapMutes }) =>
      recapMutes
        .filter((one) => one.owner === owner)
        .map(({ kind }) => kind)
        .sort(),
    ),
  mutersOf: (kind) =>
    ask(({ recapMutes }) =>
      recapMutes
        .filter((one) => one.kind === kind)
        .map(({ owner }) => owner)
        .sort((a, b) => a - b),
    ),
  mute: (owner, kind, muted) =>
    set((state) => ({
      ...state,
      recapMutes: [...without(state, { owner, kind }), ...(muted ? [{ owner, kind }] : [])],
    })),
});
