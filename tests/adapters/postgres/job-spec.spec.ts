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
  [{ tag: 'TellBuyer', order, news: 'Expired' }, 'tell-buyer', `tell-buyer:${order}:Expired`, 1],
  [
    { tag: 'TellOwners', news: { tag: 'SaleMade', order } },
    'tell-owners',
    `tell-owners:SaleMade:${order}`,
    3,
  ],
  [
    { tag: 'TellOwners', news: { tag: 'CaseOpened', order, reference, kind: 'PaidLate', amount: rupiah(1) } },
    'tell-owners',
    `tell-owners:CaseOpened:${reference}`,
    3,
  ],
  [
    { tag: 'TellOwners', news: { tag: 'SandboxPayment', order, reference } },
    'tell-owners',
    `tell-owners:SandboxPayment:${reference}`,
    3,
  ],
  [
    { tag: 'TellOwners', news: { tag: 'BuyerUnreachable', order } },
    'tell-owners',
    `tell-owners:BuyerUnreachable:${order}`,
    3,
  ],
  [
    { tag: 'TellOwners', news: { tag: 'DeliveryOverdue', order } },
    'tell-owners',
    `tell-owners:DeliveryOverdue:${order}`,
    3,
  ],
  [
    { tag: 'TellOwners', news: { tag: 'JobParked', task: 'deliver-goods', order } },
    'tell-owners',
    `tell-owners:JobParked:deliver-goods:${order}`,
    3,
  ],
  [
    { tag: 'TellOwners', news: { tag: 'JobParked', task: 'tell-owner', order: null } },
    'tell-owners',
    'tell-owners:JobParked:tell-owner:none',
    3,
  ],
  [{ tag: 'TellOwners', news: spam }, 'tell-owners', `tell-owners:SpamReported:9:${String(at)}`, 3],
  [
    { tag: 'TellOwner', owner: buyerId(42), news: spam },
    'tell-owner',
    `tell-owner:42:SpamReported:9:${String(at)}`,
    3,
  ],
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
      });
    });
});
