import { expect } from 'chai';
import { buyerId } from '../../domain/people/buyer.ts';
import { followUpKey, followUpNames } from '../../domain/follow-ups/follow-up-key.ts';
import type { FollowUp, AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import { photoId } from '../../domain/catalogue/photo.ts';
import { unitId } from '../../domain/stock/unit.ts';
import { orderId } from '../../domain/order/order.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { pakasir } from '../support/builders/gateways.ts';

const order = orderId('tg1-00000001');
const reference = paymentReference('tg1-00000001-2');
const person = buyerId(7);

const news: readonly (readonly [string, AdminNotification])[] = [
  ['SaleMade:tg1-00000001', { tag: 'SaleMade', order }],
  [`SalesOfMinute:${String(noon)}`, { tag: 'SalesOfMinute', from: noon, to: minutesPastNoon(1) }],
  ['ClaimSettled:5', { tag: 'ClaimSettled', order, unit: unitId(5), reason: 'Stopped', refunded: null }],
  ['ClaimOpened:5', { tag: 'ClaimOpened', order, unit: unitId(5) }],
  ['ClaimPhoto:5', { tag: 'ClaimPhoto', order, unit: unitId(5), photo: photoId('a'), caption: null }],
  ['BuyerUnreachable:tg1-00000001', { tag: 'BuyerUnreachable', order }],
  ['DeliveryOverdue:tg1-00000001', { tag: 'DeliveryOverdue', order }],
  ['CaseOpened:tg1-00000001-2', { tag: 'CaseOpened', order, reference, kind: 'PaidLate', amount: rupiah(1) }],
  ['SandboxPayment:tg1-00000001-2', { tag: 'SandboxPayment', order, reference }],
  ['JobParked:deliver-goods:tg1-00000001', { tag: 'JobParked', task: 'deliver-goods', order }],
  ['JobParked:deliver-goods:none', { tag: 'JobParked', task: 'deliver-goods', order: null }],
  [
    'Incident:GatewayUnreachable:pakasir:Create',
    {
      tag: 'Incident',
      cause: { tag: 'GatewayUnreachable', gateway: pakasir, call: 'Create' },
      detail: '',
      since: noon,
      over: null,
    },
  ],
  [`AlertsLost:Sales:${String(noon)}`, { tag: 'AlertsLost', title: 'Tim', topic: 'Sales', at: noon }],
  [`AlertsLost:all:${String(noon)}`, { tag: 'AlertsLost', title: 'Tim', topic: null, at: noon }],
  ['Recap:Weekly', { tag: 'Recap', kind: 'Weekly', at: noon }],
  [
    `SpamReported:7:${String(noon)}`,
    { tag: 'SpamReported', person, firstName: 'Budi', username: null, at: noon },
  ],
];

const followUps: readonly (readonly [string, FollowUp])[] = [
  ['deliver:tg1-00000001', { tag: 'DeliverGoods', order }],
  ['check:tg1-00000001-2', { tag: 'CheckPayment', order, reference, at: noon }],
  ['ask-rating:tg1-00000001', { tag: 'AskRating', order, at: noon }],
  ['tend-testimonies', { tag: 'TendTestimonies', at: noon }],
  ['expire:tg1-00000001', { tag: 'ExpireOrder', order, at: noon }],
  ['close:tg1-00000001-2', { tag: 'ClosePayment', order, reference }],
  [
    `notify-of-sales:7:${String(noon)}`,
    { tag: 'NotifyOfSales', to: person, from: noon, at: minutesPastNoon(1) },
  ],
  [
    `notify-of-sales:group:${String(noon)}`,
    { tag: 'NotifyOfSales', to: null, from: noon, at: minutesPastNoon(1) },
  ],
  ['notify-buyer:tg1-00000001:Expired', { tag: 'NotifyBuyer', order, news: 'Expired' }],
  ...news.map(([key, one]) => [`notify-admins:${key}`, { tag: 'NotifyAdmins', news: one }] as const),
  ...news.map(
    ([key, one]) => [`notify-admin:9:${key}`, { tag: 'NotifyAdmin', owner: buyerId(9), news: one }] as const,
  ),
];

describe('What a follow-up is about', () => {
  for (const [key, followUp] of followUps) {
    it(`is ${key}`, () => {
      expect(followUpKey(followUp)).to.equal(key);
    });
  }

  it('does not depend on when it is due: the later takes the place of the earlier', () => {
    const soon: FollowUp = { tag: 'ExpireOrder', order, at: noon };
    expect(followUpKey({ ...soon, at: minutesPastNoon(1) })).to.equal(followUpKey(soon));
  });
});

describe('What a follow-up is called', () => {
  it('differs for every kind', () => {
    expect(new Set(Object.values(followUpNames)).size).to.equal(Object.keys(followUpNames).length);
  });
});
