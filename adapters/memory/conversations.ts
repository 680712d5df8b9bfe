import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Conversations, GoodsDelivery } from '../../application/ports/conversations.ts';
import type { StaffMember, StaffRole } from '../../domain/staff/member.ts';
import { nothing } from '../../domain/rupiah.ts';
import { welcome } from './buyers.ts';
import type { Memory } from './memory.ts';
import { stateWith, put } from './state.ts';

const roleOf = (member: StaffMember | undefined): StaffRole | null => {
  if (member === undefined) return null;
  const { permissions, until, ceiling } = member;
  return { permissions, until, ceiling };
};

/** What a delivery is kept under. */
export const deliveryKey = ({ order, again }: GoodsDelivery): string =>
  again === null ? order : `${order}@${String(again)}`;

export const memoryConversations = ({ ask, change, set }: Memory): Conversations => ({
  session: (profile, now) =>
    change((state) => {
      const [greeted, next] = welcome(state, profile, now);
      const stored = state.drafts.get(profile.id);
      const session = {
        ...greeted,
        listShown: state.listsShown.get(profile.id) ?? [],
        level: state.buyers.get(profile.id)?.level ?? null,
        balance: state.balances.get(profile.id) ?? nothing,
        role: roleOf(state.staff.get(profile.id)?.value),
        draft: stored !== undefined && now <= stored.until ? stored.draft : null,
      };
      return E.right([session, next]);
    }),
  showList: (buyer, products) =>
    set((state) => stateWith(state, { listsShown: put(state.listsShown, buyer, products) })),
  invoiceMessage: (order) => ask(({ invoiceMessages }) => O.fromNullable(invoiceMessages.get(order))),
  keepInvoiceMessage: (order, message) =>
    change((state) =>
      E.right([
        O.fromNullable(state.invoiceMessages.get(order)),
        stateWith(state, { invoiceMessages: put(state.invoiceMessages, order, message) }),
      ]),
    ),
  goodsSent: (delivery) => ask(({ goodsSent }) => goodsSent.get(deliveryKey(delivery)) ?? []),
  noteGoodsSent: (delivery, part) =>
    set((state) => {
      const key = deliveryKey(delivery);
      const sent = state.goodsSent.get(key) ?? [];
      return sent.includes(part)
        ? state
        : stateWith(state, { goodsSent: put(state.goodsSent, key, [...sent, part]) });
    }),
});
