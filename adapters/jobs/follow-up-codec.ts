import * as t from 'io-ts';
import { broadcastId, type BroadcastId } from '../../domain/broadcast/broadcast.ts';
import { buyerId, type BuyerId } from '../../domain/people/buyer.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { gatewayId, type GatewayId } from '../../domain/payment/gateway.ts';
import type { IncidentCause } from '../../domain/incidents/incident.ts';
import { instant, type Instant } from '../../domain/instant.ts';
import { lineNumber, type LineNumber } from '../../domain/order/order-line.ts';
import { orderId, type OrderId } from '../../domain/order/order.ts';
import {
  methodId,
  paymentReference,
  type MethodId,
  type PaymentReference,
} from '../../domain/payment/payment.ts';
import { photoId, type PhotoId } from '../../domain/catalogue/photo.ts';
import { variantCode, type VariantCode } from '../../domain/catalogue/product.ts';
import { alertTopics, type AlertTopic } from '../../domain/staff/alert-topic.ts';
import { approvalId, type ApprovalId } from '../../domain/staff/approval-id.ts';
import { unitId, type UnitId } from '../../domain/stock/unit.ts';
import { isRupiah, rupiah, type Rupiah } from '../../domain/rupiah.ts';
import { buyerNewsKinds, caseKind, entryKinds } from '../kit/kinds.ts';
import { underTodaysTag } from './former-names.ts';

const wholeNumber = (input: unknown): input is number =>
  typeof input === 'number' && Number.isSafeInteger(input);

/** A string or number of the wire as the value that the core knows it by. */
const branded = <A, I extends string | number>(
  name: string,
  isInput: (input: unknown) => input is I,
  make: (input: I) => A,
): t.Type<A, unknown, unknown> =>
  new t.Type<A, unknown, unknown>(
    name,
    (input): input is A => isInput(input),
    (input, context) => (isInput(input) ? t.success(make(input)) : t.failure(input, context)),
    (value) => value,
  );

const isWord = (input: unknown): input is string => typeof input === 'string' && input.length > 0;

const Order: t.Type<OrderId, unknown, unknown> = branded('order id', isWord, orderId);
const Reference: t.Type<PaymentReference, unknown, unknown> = branded(
  'payment reference',
  isWord,
  paymentReference,
);
const Product: t.Type<VariantCode, unknown, unknown> = branded('variant code', isWord, variantCode);
const ApprovalName: t.Type<ApprovalId, unknown, unknown> = branded('approval', isWord, approvalId);
const Unit: t.Type<UnitId, unknown, unknown> = branded('unit', wholeNumber, unitId);
const Photo: t.Type<PhotoId, unknown, unknown> = branded('photo', isWord, photoId);
const Broadcast: t.Type<BroadcastId, unknown, unknown> = branded('broadcast', isWord, broadcastId);
const Line: t.Type<LineNumber, unknown, unknown> = branded('line', wholeNumber, lineNumber);
const ManualStageCodec = t.keyof({ Untold: null, Told: null, Reminded: null, Overdue: null });
const Person: t.Type<BuyerId, unknown, unknown> = branded('person', wholeNumber, buyerId);
const Moment: t.Type<Instant, unknown, unknown> = branded('moment', wholeNumber, instant);
/** A job that was queued before it was noted does not say when it was asked for. */
const MomentIfNoted: t.Type<Instant | null, unknown, unknown> = new t.Type(
  Moment.name,
  (input): input is Instant | null => input === null || Moment.is(input),
  (input, context) =>
    input === undefined || input === null ? t.success(null) : Moment.validate(input, context),
  (value) => value,
);
const Money: t.Type<Rupiah, unknown, unknown> = branded(
  'rupiah',
  (input): input is number => isRupiah(input),
  rupiah,
);

const wholeCount = branded('count', wholeNumber, (count: number) => count);

/** Whole rupiah of either sign. */
const Amount = branded('amount', wholeNumber, (amount: number) => amount);

const EntryKind = t.keyof(entryKinds);
const MoneyKind = t.union([EntryKind, t.literal('RefundedOutside')]);
const BooksDifference = t.keyof({
  PaidThereOnly: null,
  PaidHereOnly: null,
  OtherAmount: null,
  UnknownThere: null,
  NoWord: null,
});

const Method: t.Type<MethodId, unknown, unknown> = branded('payment method', isWord, methodId);
const Gateway: t.Type<GatewayId, unknown, unknown> = branded('gateway', isWord, gatewayId);
/** A job that was queued when Pakasir was the only gateway with incidents does not name it. */
const IncidentGateway: t.Type<GatewayId, unknown, unknown> = new t.Type(
  Gateway.name,
  Gateway.is,
  (input, context) => Gateway.validate(input ?? 'pakasir', context),
  Gateway.encode,
);
const Call = t.keyof({ Create: null, Status: null });
const Cause: t.Type<IncidentCause, unknown, unknown> = t.union([
  t.type({
    tag: t.literal('GatewayRefusesPayments'),
    gateway: IncidentGateway,
    reason: t.keyof({ Credentials: null, Project: null, Checks: null }),
  }),
  t.type({
    tag: t.literal('GatewayRefusesMethod'),
    gateway: IncidentGateway,
    reason: t.keyof({ MethodOff: null, Amount: null, Unexplained: null }),
    method: Method,
  }),
  t.type({ tag: t.literal('GatewayUnreadable'), gateway: IncidentGateway, call: Call }),
  t.type({ tag: t.literal('GatewayUnreachable'), gateway: IncidentGateway, call: Call }),
  t.type({ tag: t.literal('GatewayNotConfigured'), gateway: IncidentGateway }),
  t.type({
    tag: t.literal('UpdatesNotReceived'),
    reason: t.keyof({ WebhookElsewhere: null, ReadElsewhere: null, NotReached: null }),
  }),
  t.type({ tag: t.literal('BotSettingsNotTaken') }),
  t.type({ tag: t.literal('TokenRefused') }),
]);

const Topic = t.keyof(
  Object.fromEntries(alertTopics.map((topic) => [topic, null])) as Readonly<Record<AlertTopic, null>>,
);

const aboutOrder = <Tag extends string>(tag: Tag) => t.type({ tag: t.literal(tag), order: Order });

const OwnerNews = t.union([
  aboutOrder('SaleMade'),
  t.type({ tag: t.literal('SalesOfMinute'), from: Moment, to: Moment }),
  t.type({ tag: t.literal('ClaimOpened'), order: Order, unit: Unit }),
  t.type({
    tag: t.literal('ClaimSettled'),
    order: Order,
    unit: Unit,
    reason: t.keyof({ NotWorking: null, Stopped: null, WrongGoods: null, Other: null }),
    refunded: t.union([Money, t.null]),
  }),
  t.type({
    tag: t.literal('ClaimPhoto'),
    order: Order,
    unit: Unit,
    photo: Photo,
    caption: t.union([t.string, t.null]),
  }),
  t.type({ tag: t.literal('ManualWaiting'), order: Order, line: Line, stage: ManualStageCodec }),
  aboutOrder('BuyerUnreachable'),
  aboutOrder('DeliveryOverdue'),
  t.type({
    tag: t.literal('CaseOpened'),
    order: Order,
    reference: Reference,
    kind: caseKind,
    amount: Money,
  }),
  t.type({
    tag: t.literal('MoneyCredited'),
    order: Order,
    reference: Reference,
    kind: EntryKind,
    amount: Money,
  }),
  t.type({ tag: t.literal('BooksDiffer'), order: Order, reference: Reference, difference: BooksDifference }),
  t.type({ tag: t.literal('BooksBroken'), invariant: t.string, subject: t.string, at: Moment }),
  t.type({ tag: t.literal('SandboxPayment'), order: Order, reference: Reference }),
  t.type({ tag: t.literal('JobParked'), task: t.string, order: t.union([Order, t.null]) }),
  t.type({
    tag: t.literal('Incident'),
    cause: Cause,
    detail: t.string,
    since: Moment,
    over: t.union([Moment, t.null]),
  }),
  t.type({ tag: t.literal('StockLow'), product: Product, name: t.string, left: wholeCount }),
  t.type({
    tag: t.literal('Recap'),
    kind: t.keyof({ Daily: null, Weekly: null, Monthly: null }),
    at: Moment,
  }),
  t.type({
    tag: t.literal('SpamReported'),
    person: Person,
    firstName: t.string,
    username: t.union([t.string, t.null]),
    at: Moment,
  }),
  t.type({ tag: t.literal('StaffAppointed'), person: Person, name: t.string, by: Person }),
  t.type({ tag: t.literal('RoleGiven'), person: Person }),
  t.type({ tag: t.literal('ApprovalAsked'), id: ApprovalName, by: Person, amount: Money }),
  t.type({ tag: t.literal('ApprovalAnswered'), id: ApprovalName, approved: t.boolean }),
  t.type({ tag: t.literal('ApprovalUndone'), id: ApprovalName, why: t.string }),
  t.type({
    tag: t.literal('AlertsLost'),
    title: t.string,
    topic: t.union([Topic, t.null]),
    at: Moment,
  }),
]);

const Codec = t.union([
  aboutOrder('DeliverGoods'),
  t.type({ tag: t.literal('SendGoodsAgain'), order: Order, asked: MomentIfNoted }),
  t.type({ tag: t.literal('DoApproved'), id: ApprovalName }),
  t.type({ tag: t.literal('NotifyOfLevel'), buyer: Person }),
  t.type({ tag: t.literal('MessageBuyer'), buyer: Person, text: t.string, once: t.string }),
  t.type({ tag: t.literal('CheckPayment'), order: Order, reference: Reference, at: Moment }),
  t.type({ tag: t.literal('ExpireOrder'), order: Order, at: Moment }),
  t.type({ tag: t.literal('ClosePayment'), order: Order, reference: Reference }),
  t.type({ tag: t.literal('NotifyBuyer'), order: Order, news: t.keyof(buyerNewsKinds) }),
  t.type({
    tag: t.literal('NotifyOfMoney'),
    buyer: Person,
    news: t.type({
      key: t.string,
      kind: MoneyKind,
      amount: Amount,
      order: t.union([Order, t.null]),
    }),
  }),
  t.type({ tag: t.literal('OfferRestock'), product: Product }),
  t.type({ tag: t.literal('PassRestockOn'), product: Product, at: Moment }),
  t.type({ tag: t.literal('NotifyRestocked'), buyer: Person, product: Product }),
  t.type({ tag: t.literal('SendBroadcast'), broadcast: Broadcast, at: Moment }),
  t.type({ tag: t.literal('AskRating'), order: Order, at: Moment }),
  t.type({ tag: t.literal('TendTestimonies'), at: Moment }),
  t.type({ tag: t.literal('NotifyAdmins'), news: OwnerNews }),
  t.type({ tag: t.literal('NotifyAdmin'), owner: Person, news: OwnerNews }),
  t.type({ tag: t.literal('NotifyOfSales'), to: t.union([Person, t.null]), from: Moment, at: Moment }),
]);

/** A follow-up as it was kept, by today's tag or a former one; what is not one becomes a left without its values. */
export const FollowUpCodec: t.Type<FollowUp, unknown, unknown> = new t.Type<FollowUp, unknown, unknown>(
  'follow-up',
  Codec.is,
  (input, context) => Codec.validate(underTodaysTag(input), context),
  Codec.encode,
);
