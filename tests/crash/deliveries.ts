import type { World } from '../support/shop-world.ts';

/** Milliseconds from the payment at the gateway to the first message with the goods, of every order that was delivered. */
export const deliveryTimes = ({ pakasir, telegram }: World): readonly number[] => {
  const handedOver = new Map<string, number>();
  for (const { args, at } of telegram.calls('sendMessage')) {
    const text = typeof args['text'] === 'string' ? args['text'] : '';
    const order = /^🎉.*barangmu:/.test(text) ? /tg\d+-[0-9a-f]{8}/.exec(text)?.[0] : undefined;
    if (order !== undefined && !handedOver.has(order)) handedOver.set(order, at);
  }
  return pakasir.transactions().flatMap(({ orderId, completedAt }) => {
    const at = handedOver.get(/^tg\d+-[0-9a-f]{8}/.exec(orderId)?.[0] ?? '');
    return at === undefined || completedAt === null ? [] : [at - completedAt];
  });
};
