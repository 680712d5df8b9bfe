import * as O from 'fp-ts/lib/Option.js';
import type { Conversations } from '../../application/ports/conversations.ts';
import type { Memory } from './memory.ts';
import { put } from './state.ts';

export const memoryConversations = ({ ask, set }: Memory): Conversations => ({
  listShown: (buyer) => ask(({ listsShown }) => listsShown.get(buyer) ?? []),
  showList: (buyer, products) =>
    set((state) => ({ ...state, listsShown: put(state.listsShown, buyer, products) })),
  bill: (order) => ask(({ bills }) => O.fromNullable(bills.get(order))),
  keepBill: (order, message) => set((state) => ({ ...state, bills: put(state.bills, order, message) })),
});
