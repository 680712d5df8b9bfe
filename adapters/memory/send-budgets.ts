import * as E from 'fp-ts/lib/Either.js';
import type { SendBudgets } from '../../application/ports/send-budgets.ts';
import { chatLimitOf, noChatTurns, noteChatTurn, takeChatTurn } from '../../domain/broadcast/chat-turns.ts';
import {
  holdSlots,
  reserveSlot,
  spendSlots,
  takeSlots,
  telegramPace,
  unusedFor,
} from '../../domain/broadcast/pace.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type State } from './state.ts';

const turnsOf = ({ chatTurns }: State, chat: number) => chatTurns.get(chat) ?? noChatTurns;

export const memorySendBudgets = ({ change, set }: Memory, pace = telegramPace): SendBudgets => ({
  spend: (chats, now) =>
    set((state) => {
      if (state.sendBudget.nextAt <= now - unusedFor) return state;
      const chatTurns = chats.reduce(
        (all, chat) => put(all, chat, noteChatTurn(turnsOf(state, chat), chatLimitOf(chat), now)),
        state.chatTurns,
      );
      return stateWith(state, {
        chatTurns,
        sendBudget: spendSlots(state.sendBudget, pace, chats.length, now),
      });
    }),
  reserve: (chat, now) =>
    change((state) => {
      const [slot, sendBudget] = reserveSlot(state.sendBudget, pace, now);
      const limit = chatLimitOf(chat);
      const [turn, turns] = takeChatTurn(turnsOf(state, chat), limit, slot, now + pace.patience);
      return E.right([
        turn,
        stateWith(state, { sendBudget, chatTurns: put(state.chatTurns, chat, turns) }),
      ] as const);
    }),
  take: (most, now) =>
    change((state) => {
      const [slots, sendBudget] = takeSlots(state.sendBudget, pace, most, now);
      return E.right([slots, stateWith(state, { sendBudget })] as const);
    }),
  hold: (until) => set((state) => stateWith(state, { sendBudget: holdSlots(state.sendBudget, until) })),
});
