import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Work } from '../../../adapters/jobs/work.ts';
import { aDeliveredOrder } from '../../support/builders/orders.ts';

export type Call = readonly [keyof Work, ...unknown[]];

/** Use cases that do nothing but remember who asked for them; some may be put in their place. */
export const recordedWork = (
  over: Partial<Work> = {},
): { readonly work: Work; readonly calls: readonly Call[] } => {
  const calls: Call[] = [];
  const order = aDeliveredOrder();
  const all: Work = {
    deliverOrder: () => TE.right(order),
    notifyOfLevel: () => TE.right(undefined),
    messageBuyer: () => TE.right(undefined),
    doApproved: () => TE.right(undefined),
    sendGoodsAgain: () => TE.right(undefined),
    pollPayment: () => TE.right({ order, failure: null }),
    closePayment: () => TE.right(order),
    expireOrder: () => TE.right(order),
    notifyBuyer: () => TE.right(undefined),
    notifyOfMoney: () => TE.right(undefined),
    offerRestock: () => TE.right(undefined),
    notifyRestocked: () => TE.right(undefined),
    watchStock: () => TE.right(undefined),
    watchTasks: () => TE.right(undefined),
    notifyAdmins: () => TE.right(undefined),
    notifyAdmin: () => TE.right(undefined),
    notifyOfSales: () => TE.right(undefined),
    alarmOverdue: () => TE.right([]),
    expireOverdue: () => TE.right([]),
    auditBooks: () => TE.right({ compared: 0, unanswered: 0, differences: [], violations: [] }),
    checkFigures: () => TE.right({ date: '2026-11-22', differences: [] }),
    archiveOrders: () => TE.right({ moved: 0, isHeldBack: false }),
    sendRecaps: () => TE.right(undefined),
    askRating: () => TE.right(undefined),
    tendTestimonies: () => TE.right(undefined),
    watchTestimonies: () => TE.right(undefined),
    sendBroadcast: () => TE.right({ tag: 'Over' }),
    planBroadcast: () => TE.right(undefined),
    ...over,
  };
  const noting =
    <A extends readonly unknown[], R>(name: keyof Work, run: (...given: A) => R) =>
    (...given: A): R => {
      calls.push([name, ...given]);
      return run(...given);
    };
  return {
    calls,
    work: {
      deliverOrder: noting('deliverOrder', all.deliverOrder),
      notifyOfLevel: noting('notifyOfLevel', all.notifyOfLevel),
      messageBuyer: noting('messageBuyer', all.messageBuyer),
      doApproved: noting('doApproved', all.doApproved),
      sendGoodsAgain: noting('sendGoodsAgain', all.sendGoodsAgain),
      pollPayment: noting('pollPayment', all.pollPayment),
      closePayment: noting('closePayment', all.closePayment),
      expireOrder: noting('expireOrder', all.expireOrder),
      notifyBuyer: noting('notifyBuyer', all.notifyBuyer),
      notifyOfMoney: noting('notifyOfMoney', all.notifyOfMoney),
      offerRestock: noting('offerRestock', all.offerRestock),
      notifyRestocked: noting('notifyRestocked', all.notifyRestocked),
      askRating: noting('askRating', all.askRating),
      tendTestimonies: noting('tendTestimonies', all.tendTestimonies),
      watchTestimonies: all.watchTestimonies,
      sendBroadcast: noting('sendBroadcast', all.sendBroadcast),
      planBroadcast: noting('planBroadcast', all.planBroadcast),
      watchStock: all.watchStock,
      watchTasks: all.watchTasks,
      notifyAdmins: noting('notifyAdmins', all.notifyAdmins),
      notifyAdmin: noting('notifyAdmin', all.notifyAdmin),
      notifyOfSales: noting('notifyOfSales', all.notifyOfSales),
      // The clock may ask for these in the middle of any test.
      alarmOverdue: all.alarmOverdue,
      expireOverdue: all.expireOverdue,
      auditBooks: all.auditBooks,
      checkFigures: all.checkFigures,
      archiveOrders: all.archiveOrders,
      sendRecaps: all.sendRecaps,
    },
  };
};
