import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { deliverOrder } from '../../../application/delivery/deliver-order.ts';
import { findOrder } from '../../../application/change-order.ts';
import type { Messenger } from '../../../application/ports/messenger.ts';
import type { Core } from '../shop/core.ts';
import type { Ports } from '../shop/ports.ts';
import type { PlantedMistake } from './planted-mistake.ts';

/** The goods go out by another way of telling. */
const deliveringBy =
  (notifyBuyer: (messenger: Messenger) => Messenger['notifyBuyer']) =>
  (core: Core, ports: Ports): Core => ({
    ...core,
    work: {
      ...core.work,
      deliverOrder: deliverOrder({
        ...ports,
        messenger: { ...ports.messenger, notifyBuyer: notifyBuyer(ports.messenger) },
      }),
    },
  });

export const deliveredBeforeCommit: PlantedMistake = {
  name: 'delivers before the payment is committed',
  breaks: ['I2'],
  ports: (ports) => ({
    ...ports,
    orders: {
      ...ports.orders,
      commit: (decision, version) => {
        const { order } = decision;
        if (order.tag !== 'Paid' || decision.stock !== 'Fulfil')
          return ports.orders.commit(decision, version);
        return pipe(
          ports.buyers.find(order.buyer),
          TE.flatMap((buyer) =>
            O.isNone(buyer)
              ? TE.right(undefined)
              : pipe(
                  ports.messenger.notifyBuyer(buyer.value, { tag: 'Goods', order, goods: [] }),
                  TE.orElseW(() => TE.right(undefined)),
                ),
          ),
          TE.flatMap(() => ports.orders.commit(decision, version)),
        );
      },
    },
  }),
};

export const fewerUnits: PlantedMistake = {
  name: 'delivers one unit too few when there are several',
  breaks: ['I4'],
  core: deliveringBy(
    ({ notifyBuyer }) =>
      (buyer, news) =>
        notifyBuyer(
          buyer,
          news.tag === 'Goods' && news.goods.length > 1 ? { ...news, goods: news.goods.slice(1) } : news,
        ),
  ),
};

export const deliveredIntoTheVoid: PlantedMistake = {
  name: 'counts goods as delivered although the messenger failed',
  breaks: ['I4'],
  core: deliveringBy(
    ({ notifyBuyer }) =>
      (buyer, news) =>
        pipe(
          notifyBuyer(buyer, news),
          TE.orElseW(() => TE.right(undefined)),
        ),
  ),
};

export const goodsForAnybody: PlantedMistake = {
  name: 'shows goods to whoever names the order',
  breaks: ['I4'],
  core: (core, { orders }) => ({
    ...core,
    shop: {
      ...core.shop,
      showGoods: (_, id) =>
        pipe(
          findOrder(orders)(id),
          TE.flatMap(({ value }) => core.shop.showGoods(value.buyer, id)),
        ),
    },
  }),
};
