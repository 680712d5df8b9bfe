import type { Violation } from '../support/books/snapshot.ts';
import { madeText, sharedText } from './shelf.ts';
import type { Check, LineSeen } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

const isOfKind =
  (wanted: string) =>
  ({ kind }: LineSeen): boolean =>
    kind === wanted;

/** I4: every message with goods has what is the same to everybody for just the lines that were paid. */
const sharedIsShown: Check = ({ chats, lines }) =>
  chats.flatMap(({ handovers }) =>
    handovers.flatMap(({ order, shared }) => {
      const paid = lines
        .filter(isOfKind('shared'))
        .filter((line) => line.order === order)
        .map(({ code }) => sharedText(code));
      return [...paid].sort().join(' ') === [...shared].sort().join(' ')
        ? []
        : [
            violation(
              'other shared goods shown than bought',
              order,
              `${shared.join(' ') || 'none'} for ${paid.join(' ') || 'none'}`,
            ),
          ];
    }),
  );

/** Milliseconds within which the staff are told of what waits for them: a look a minute. */
const tellWithin = 90_000;

/** I9: what is paid for is somebody's task, of which they are told. */
const workIsKnown: Check = ({ lines }) =>
  lines
    .filter(isOfKind('manual'))
    .flatMap(({ order, code, task, untold }) => [
      ...(task === null ? [violation('paid, and nobody is to make it', order, code)] : []),
      ...(untold !== null && untold > tellWithin
        ? [violation('nobody was told that it waits', order, `${code} for ${String(untold)} ms`)]
        : []),
    ]);

/** I9, I4: what was made is in the chat of who bought it, and in nobody else's. */
const workIsSeen: Check = ({ orders, chats, lines }) => {
  const buyerOf = new Map(orders.map(({ id, buyer }) => [madeText(id), buyer]));
  const chatOf = new Map(chats.map((chat) => [chat.buyer, chat]));
  return [
    ...chats.flatMap(({ buyer, made }) =>
      made
        .filter((one) => buyerOf.get(one) !== buyer)
        .map((one) => violation('made for somebody else', null, `${one} in the chat of ${String(buyer)}`)),
    ),
    ...lines
      .filter(({ task }) => task === 'Done')
      .flatMap(({ order }) => {
        const chat = chatOf.get(buyerOf.get(madeText(order)) ?? 0);
        return chat?.blocked === true || chat?.made.includes(madeText(order)) === true
          ? []
          : [violation('made, but not in the chat', order, madeText(order))];
      }),
  ];
};

/** What is promised of goods that do not lie in stock. That a ceiling holds, the shop's own audit answers. */
export const lineChecks: readonly Check[] = [sharedIsShown, workIsKnown, workIsSeen];
