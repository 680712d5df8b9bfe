import * as O from 'fp-ts/lib/Option.js';
import type { Conversations } from '../../application/ports/conversations.ts';
import type { Memory } from './memory.ts';
import { drop, put } from './state.ts';

export const memoryConversations = ({ ask, set }: Memory): Conversations => ({
  listShown: (buyer) => ask(({ listsShown }) => listsShown.get(buyer) ?? []),
  showList: (buyer, products) =>
    set((state) => ({ ...state, listsShown: put(state.listsShown, buyer, products) })),
  awaited: (person) => ask(({ awaited }) => awaited.get(person) ?? null),
  keepAwaited: (person, what) =>
    set((state) => ({
      ...state,
      awaited: what === null ? drop(state.awaited, person) : put(state.awaited, person, what),
    })),
  bill: (order) => ask(({ bills }) => O.fromNullable(bills.get(order))),
  keepBill: (order, message) => set((state) => ({ ...state, bills: put(state.bills, order, message) })),
});
