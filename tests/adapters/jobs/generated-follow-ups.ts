import fc from 'fast-check';
import { broadcastId } from '../../../domain/broadcast/broadcast.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import type { FollowUp, AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { instant } from '../../../domain/instant.ts';
import { lineNumber } from '../../../domain/order/order-line.ts';
import { orderId } from '../../../domain/order/order.ts';
import { methodId, paymentReference } from '../../../domain/payment/payment.ts';
import { alertTopics } from '../../../domain/staff/alert-topic.ts';
import { approvalId } from '../../../domain/staff/approval-id.ts';
import { unitId } from '../../../domain/stock/unit.ts';
import { photoId } from '../../../domain/catalogue/photo.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { gatewayId } from '../../../domain/payment/gateway.ts';

const hex = fc.integer({ min: 0, max: 0xffff_ffff }).map((n) => n.toString(16).padStart(8, '0'));
const order = fc.tuple(fc.nat(), hex).map(([buyer, suffix]) => orderId(`tg${String(buyer)}-${suffix}`));
const reference = fc
  .tuple(order, fc.nat(9))
  .map(([of, attempt]) => paymentReference(attempt === 0 ? of : `${of}-${String(attempt)}`));
const at = fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instant);
const person = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(buyerId);
const amount = fc.integer({ min: 0, max: 50_000_000_000 }).map(rupiah);
const words = fc.string({ unit: 'grapheme' });

const method = fc.constantFrom('qris', 'bri_va').map(methodId);
const gateway = fc.constantFrom('pakasir', 'another').map(gatewayId);
const cause = fc.oneof(
  fc.record({
    tag: fc.constant('GatewayRefusesPayments'),
    gateway,
    reason: fc.constantFrom('Credentials', 'Project', 'Checks'),
  }),
  fc.record({
    tag: fc.constant('GatewayRefusesMethod'),
    gateway,
    reason: fc.constantFrom('MethodOff', 'Amount', 'Unexplained'),
    method,
  }),
  fc.record({
    tag: fc.constant('UpdatesNotReceived'),
    reason: fc.constantFrom('WebhookElsewhere', 'ReadElsewhere', 'NotReached'),
  }),
  fc.record({
    tag: fc.constantFrom('GatewayUnreadable', 'GatewayUnreachable'),
    gateway,
    call: fc.constantFrom('Create', 'Status'),
  }),
  fc.record({ tag: fc.constant('GatewayNotConfigured'), gateway }),
  fc.record({ tag: fc.constantFrom('BotSettingsNotTaken', 'TokenRefused') }),
);

const product = fc.constantFrom('NETFLIX-1M', 'A').map(variantCode);

const approval = words.filter((word) => word !== '').map(approvalId);

const ownerNews: fc.Arbitrary<AdminNotification> = fc.oneof(
  fc.record({ tag: fc.constantFrom('SaleMade', 'BuyerUnreachable', 'DeliveryOverdue'), order }),
  fc.record({
    tag: fc.constant('CaseOpened'),
    order,
    reference,
    kind: fc.constantFrom('Underpaid', 'Overpaid', 'PaidLate', 'PaidTwice'),
    amount,
  }),
  fc.record({ tag: fc.constant('SalesOfMinute'), from: at, to: at }),
  fc.record({ tag: fc.constant('SandboxPayment'), order, reference }),
  fc.record({ tag: fc.constant('JobParked'), task: words, order: fc.option(order) }),
  fc.record({ tag: fc.constant('Incident'), cause, detail: words, since: at, over: fc.option(at) }),
  fc.record({
    tag: fc.constant('ManualWaiting'),
    order,
    line: fc.integer({ min: 1, max: 20 }).map(lineNumber),
    stage: fc.constantFrom('Told', 'Reminded', 'Overdue'),
  }),
  fc.record({
    tag: fc.constant('ClaimSettled'),
    order,
    unit: fc.nat(99).map(unitId),
    reason: fc.constantFrom('NotWorking', 'Stopped', 'WrongGoods', 'Other'),
    refunded: fc.option(amount),
  }),
  fc.record({ tag: fc.constant('ClaimOpened'), order, unit: fc.nat(99).map(unitId) }),
  fc.record({
    tag: fc.constant('ClaimPhoto'),
    order,
    unit: fc.nat(99).map(unitId),
    photo: fc.constant(photoId('0'.repeat(64))),
    caption: fc.option(words),
  }),
  fc.record({ tag: fc.constant('StockLow'), product, name: words, left: fc.nat(9) }),
  fc.record({ tag: fc.constant('Recap'), kind: fc.constantFrom('Daily', 'Weekly', 'Monthly'), at }),
  fc.record({ tag: fc.constant('StaffAppointed'), person, name: words, by: person }),
  fc.record({ tag: fc.constant('RoleGiven'), person }),
  fc.record({ tag: fc.constant('ApprovalAsked'), id: approval, by: person, amount: fc.nat(9).map(rupiah) }),
  fc.record({ tag: fc.constant('ApprovalAnswered'), id: approval, approved: fc.boolean() }),
  fc.record({ tag: fc.constant('ApprovalUndone'), id: approval, why: words }),
  fc.record({
    tag: fc.constant('AlertsLost'),
    title: words,
    topic: fc.option(fc.constantFrom(...alertTopics)),
    at,
  }),
  fc.record({
    tag: fc.constant('SpamReported'),
    person,
    firstName: words,
    username: fc.option(words),
    at,
  }),
);

/** Any follow-up that the core may ask for. */
export const followUps: fc.Arbitrary<FollowUp> = fc.oneof(
  fc.record({ tag: fc.constant('DeliverGoods'), order }),
  fc.record({ tag: fc.constant('SendGoodsAgain'), order, asked: fc.option(at) }),
  fc.record({ tag: fc.constant('DoApproved'), id: approval }),
  fc.record({ tag: fc.constant('NotifyOfLevel'), buyer: person }),
  fc.record({ tag: fc.constant('MessageBuyer'), buyer: person, text: words, once: words }),
  fc.record({ tag: fc.constant('CheckPayment'), order, reference, at }),
  fc.record({ tag: fc.constant('ExpireOrder'), order, at }),
  fc.record({ tag: fc.constant('ClosePayment'), order, reference }),
  fc.record({
    tag: fc.constant('NotifyBuyer'),
    order,
    news: fc.constantFrom('InvoiceReady', 'Expired', 'Cancelled', 'UnderReview', 'ClaimRefused'),
  }),
  fc.record({
    tag: fc.constant('SendBroadcast'),
    broadcast: fc.constantFrom('9001-a', '9001-b').map(broadcastId),
    at,
  }),
  fc.record({ tag: fc.constant('AskRating'), order, at }),
  fc.record({ tag: fc.constant('TendTestimonies'), at }),
  fc.record({ tag: fc.constant('OfferRestock'), product }),
  fc.record({ tag: fc.constant('PassRestockOn'), product, at }),
  fc.record({ tag: fc.constant('NotifyRestocked'), buyer: person, product }),
  fc.record({ tag: fc.constant('NotifyAdmins'), news: ownerNews }),
  fc.record({ tag: fc.constant('NotifyAdmin'), owner: person, news: ownerNews }),
  fc.record({ tag: fc.constant('NotifyOfSales'), to: fc.option(person), from: at, at }),
);
