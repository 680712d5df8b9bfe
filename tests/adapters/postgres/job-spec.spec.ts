import { expect } from 'chai';
import { jobOf } from '../../../adapters/postgres/jobs/job-spec.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import type { FollowUp, AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { instant } from '../../../domain/instant.ts';
import { orderId } from '../../../domain/order/order.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';

const order = orderId('tg7001-0a1b2c3d');
const reference = paymentReference('tg7001-0a1b2c3d-2');
const at = instant(1_795_312_345_678);

const spam: AdminNotification = {
  tag: 'SpamReported',
  person: buyerId(9),
  firstName: 'Ani',
  username: null,
  at,
};

const jobs: readonly (readonly [FollowUp, task: string, key: string, priority: number])[] = [
  [{ tag: 'DeliverGoods', order }, 'deliver-goods', `deliver:${order}`, 0],
  [{ tag: 'CheckPayment', order, reference, at }, 'check-payment', `check:${reference}`, 2],
  [{ tag: 'ExpireOrder', order, at }, 'expire-order', `expire:${order}`, 2],
  [{ tag: 'ClosePayment', order, reference }, 'close-payment', `close:${reference}`, 2],
  [{ tag: 'NotifyBuyer', order, news: 'Expired' }, 'notify-buyer', `notify-buyer:${order}:Expired`, 1],
  [
    { tag: 'NotifyAdmins', news: { tag: 'SaleMade', order } },
    'notify-admins',
    `notify-admins:SaleMade:${order}`,
    3,
  ],
  [
    {
      tag: 'NotifyAdmins',
      news: { tag: 'CaseOpened', order, reference, kind: 'PaidLate', amount: rupiah(1) },
    },
    'notify-admins',
    `notify-admins:CaseOpened:${reference}`,
    3,
  ],
  [
    { tag: 'NotifyAdmins', news: { tag: 'SandboxPayment', order, reference } },
    'notify-admins',
    `notify-admins:SandboxPayment:${reference}`,
    3,
  ],
  [
    { tag: 'NotifyAdmins', news: { tag: 'BuyerUnreachable', order } },
    'notify-admins',
    `notify-admins:BuyerUnreachable:${order}`,
    3,
  ],
  [
    { tag: 'NotifyAdmins', news: { tag: 'DeliveryOverdue', order } },
    'notify-admins',
    `notify-admins:DeliveryOverdue:${order}`,
    3,
  ],
  [
    { tag: 'NotifyAdmins', news: { tag: 'JobParked', task: 'deliver-goods', order } },
    'notify-admins',
    `notify-admins:JobParked:deliver-goods:${order}`,
    3,
  ],
  [
    { tag: 'NotifyAdmins', news: { tag: 'JobParked', task: 'notify-admin', order: null } },
    'notify-admins',
    'notify-admins:JobParked:notify-admin:none',
    3,
  ],
  [{ tag: 'NotifyAdmins', news: spam }, 'notify-admins', `notify-admins:SpamReported:9:${String(at)}`, 3],
  [
    { tag: 'NotifyAdmin', owner: buyerId(42), news: spam },
    'notify-admin',
    `notify-admin:42:SpamReported:9:${String(at)}`,
    3,
  ],
];

/** What may keep a worker's slot for seconds. */
const unhurried = [
  ...['CheckPayment', 'ClosePayment', 'ExpireOrder'],
  ...['NotifyAdmins', 'NotifyAdmin', 'NotifyOfSales', 'AskRating', 'TendTestimonies', 'SendBroadcast'],
];

describe('The job of a follow-up', () => {
  for (const [followUp, task, key, priority] of jobs)
    it(`waits as ${key}`, () => {
      expect(jobOf(followUp)).to.deep.equal({
        task,
        payload: followUp,
        key,
        runAt: 'at' in followUp ? followUp.at : null,
        priority,
        maxAttempts: followUp.tag === 'DeliverGoods' ? 12 : 10,
        flags: unhurried.includes(followUp.tag) ? ['unhurried'] : null,
      });
    });
});
