import type { Recaps } from '../../application/ports/recaps.ts';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { RecapKind } from '../../domain/reports/recap.ts';
import { enqueue } from './follow-ups.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type State } from './state.ts';

type Mute = { readonly owner: BuyerId; readonly kind: RecapKind };

const without = ({ recapMutes }: State, { owner, kind }: Mute): readonly Mute[] =>
  recapMutes.filter((one) => one.owner !== owner || one.kind !== kind);

export const memoryRecaps = ({ ask, set }: Memory, now: () => Instant): Recaps => ({
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
  lastDays: () =>
    ask(({ recapDays }) => ({
      Daily: recapDays.get('Daily') ?? null,
      Weekly: recapDays.get('Weekly') ?? null,
      Monthly: recapDays.get('Monthly') ?? null,
    })),
  tell: (kind, day, followUps) =>
    set((state) => {
      const last = state.recapDays.get(kind);
      if (last !== undefined && last >= day) return state;
      return enqueue(stateWith(state, { recapDays: put(state.recapDays, kind, day) }), followUps, now());
    }),
  mute: (owner, kind, muted) =>
    set((state) =>
      stateWith(state, {
        recapMutes: [...without(state, { owner, kind }), ...(muted ? [{ owner, kind }] : [])],
      }),
    ),
});
