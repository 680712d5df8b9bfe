import type { Violation } from '../support/books/snapshot.ts';
import { fileNameOf, filed, isFiled } from './shelf.ts';
import type { Check, Snapshot } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

/** How many files of each buyer were replaced under warranty: so many of those that came are nobody's any more. */
const replaced = ({ orders, claims }: Snapshot): ReadonlyMap<number, number> => {
  const buyers = new Map(orders.map(({ id, buyer }) => [id, buyer]));
  const counts = new Map<number, number>();
  for (const { order, code, answer } of claims) {
    const buyer = buyers.get(order);
    if (buyer !== undefined && answer === 'Replaced' && filed.includes(code))
      counts.set(buyer, (counts.get(buyer) ?? 0) + 1);
  }
  return counts;
};

/** I4: a file in a chat is its reader's by the books, or was replaced. */
const filesAreTheirs: Check = (snapshot) => {
  const owners = new Map(
    snapshot.orders.flatMap(({ goods, buyer }) => goods.map((unit) => [unit, buyer] as const)),
  );
  const former = replaced(snapshot);
  return snapshot.chats.flatMap(({ buyer, files }) => {
    const came = [...new Set(files.map(({ unit }) => unit))];
    const others = came.filter((unit) => (owners.get(unit) ?? buyer) !== buyer);
    const nobodys = came.filter((unit) => !owners.has(unit));
    return [
      ...others.map((unit) =>
        violation('file of somebody else sent', null, `${unit} in the chat of ${String(buyer)}`),
      ),
      ...(nobodys.length > (former.get(buyer) ?? 0)
        ? [
            violation(
              'file sent that nobody bought',
              null,
              `${nobodys.join(' ')} in the chat of ${String(buyer)}`,
            ),
          ]
        : []),
    ];
  });
};

/** I4: a file is called what it was called when it was put on the shelf: what is in it is not another’s. */
const filesAreWhatTheySay: Check = ({ chats }) =>
  chats.flatMap(({ files }) =>
    files
      .filter(({ name, unit }) => name !== fileNameOf(unit))
      .map(({ name, unit }) => violation('file with other content sent', null, `${name} holds ${unit}`)),
  );

/** I3, I4: every file of what counts as delivered is in its buyer's chat; what was replaced while they had shut the bot out waits in the history. */
const filesAreSeen: Check = ({ orders, chats }) => {
  const chatOf = new Map(chats.map((chat) => [chat.buyer, chat]));
  return orders
    .filter(({ state }) => state === 'Delivered')
    .flatMap(({ id, buyer, goods }) => {
      const chat = chatOf.get(buyer);
      const came = new Set(chat?.files.map(({ unit }) => unit));
      return goods
        .filter((unit) => isFiled(unit) && !came.has(unit) && chat?.blocked !== true)
        .map((unit) => violation('file delivered, but not in the chat', id, unit));
    });
};

/** What is promised of goods that are files: what is in them came to whoever bought it, and to nobody else. */
export const fileChecks: readonly Check[] = [filesAreTheirs, filesAreWhatTheySay, filesAreSeen];
