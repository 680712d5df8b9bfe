import type { Case } from '../support/books/snapshot.ts';
import type { World } from '../support/shop-world.ts';

/** Milliseconds from the payment at the gateway to the first message with the goods, of every order that was delivered without an owner's word. */
export const deliveryTimes = (
  { pakasir, telegram }: World,
  cases: readonly Pick<Case, 'order'>[],
): readonly number[] => {
  const reviewed = new Set<string>(cases.map(({ order }) => order));
  const handedOver = new Map<string, number>();
  for (const { args, at } of telegram.calls('sendMessage')) {
    const text = typeof args['text'] === 'string' ? args['text'] : '';
    const order = /^🎉.*barangmu:/.test(text) ? /tg\d+-[0-9a-f]{8}/.exec(text)?.[0] : undefined;
    if (order !== undefined && !handedOver.has(order)) handedOver.set(order, at);
  }
  return pakasir.transactions().flatMap(({ orderId, completedAt }) => {
    const order = /^tg\d+-[0-9a-f]{8}/.exec(orderId)?.[0] ?? '';
    const at = handedOver.get(order);
    return at === undefined || completedAt === null || reviewed.has(order) ? [] : [at - completedAt];
  });
};
