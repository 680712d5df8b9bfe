import * as E from 'fp-ts/lib/Either.js';
import type { SendBudgets } from '../../application/ports/send-budgets.ts';
import {
  holdSlots,
  reserveSlot,
  spendSlots,
  takeSlots,
  telegramPace,
  type SendBudget,
} from '../../domain/broadcast/pace.ts';
import type { Memory } from './memory.ts';
import type { State } from './state.ts';

const withBudget = <A>(state: State, [answer, sendBudget]: readonly [A, SendBudget]) =>
  E.right([answer, { ...state, sendBudget }] as const);

export const memorySendBudgets = ({ change, set }: Memory, pace = telegramPace): SendBudgets => ({
  spend: (count, now) =>
    set((state) => ({ ...state, sendBudget: spendSlots(state.sendBudget, pace, count, now) })),
  reserve: (now) => change((state) => withBudget(state, reserveSlot(state.sendBudget, pace, now))),
  take: (most, now) => change((state) => withBudget(state, takeSlots(state.sendBudget, pace, most, now))),
  hold: (until) => set((state) => ({ ...state, sendBudget: holdSlots(state.sendBudget, until) })),
});
