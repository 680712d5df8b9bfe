import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { between } from '../../domain/instant.ts';
import type { Order } from '../../domain/order/order.ts';
import { runBroadcast } from './run-broadcast.ts';
import type { Telemetry } from './telemetry.ts';
import type { Undone, Work } from './work.ts';

const recordDeliveryTime =
  ({ log, meter }: Telemetry) =>
  (order: Order): void => {
    if (order.tag !== 'Delivered') return;
    const took = between(order.paidAt, order.deliveredAt);
    meter.paidToDelivered(took);
    log.info('goods delivered', { order: order.id, milliseconds: took });
  };

/** Runs the use case that a follow-up asks for. Safe to run again. */
export const doFollowUp =
  (work: Work, telemetry: Telemetry) =>
  (followUp: FollowUp): TE.TaskEither<Undone, void> => {
    switch (followUp.tag) {
      case 'DeliverGoods':
        return pipe(work.deliverOrder(followUp.order), TE.map(recordDeliveryTime(telemetry)));
      case 'NotifyOfLevel':
        return work.notifyOfLevel(followUp.buyer);
      case 'MessageBuyer':
        return work.messageBuyer(followUp.buyer, followUp.text);
      case 'DoApproved':
        return work.doApproved(followUp.id);
      case 'SendGoodsAgain':
        return work.sendGoodsAgain(followUp.order, followUp.asked);
      case 'CheckPayment':
        return pipe(
          work.pollPayment(followUp),
          TE.map(({ failure }) => {
            if (failure !== null) {
              const { operation, detail } = failure;
              telemetry.log.warn('gateway not heard, asking again later', { operation, detail });
            }
          }),
        );
      case 'ExpireOrder':
        return pipe(work.expireOrder(followUp.order), TE.asUnit);
      case 'ClosePayment':
        return pipe(work.closePayment(followUp), TE.asUnit);
      case 'NotifyBuyer':
        return work.notifyBuyer(followUp.order, followUp.news);
      case 'NotifyOfMoney':
        return work.notifyOfMoney(followUp.buyer, followUp.news);
      case 'OfferRestock':
      case 'PassRestockOn':
        return work.offerRestock(followUp.product);
      case 'NotifyRestocked':
        return work.notifyRestocked(followUp.buyer, followUp.product);
      case 'SendBroadcast':
        return runBroadcast(work, telemetry)(followUp.broadcast);
      case 'AskRating':
        return work.askRating(followUp.order);
      case 'TendTestimonies':
        return work.tendTestimonies();
      case 'NotifyAdmins':
        return work.notifyAdmins(followUp.news);
      case 'NotifyAdmin':
        return work.notifyAdmin(followUp.owner, followUp.news);
      case 'NotifyOfSales':
        return work.notifyOfSales(followUp.to, followUp.from);
    }
  };
