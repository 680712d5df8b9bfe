import type { BroadcastId } from '../broadcast/broadcast.ts';
import type { BuyerId } from '../people/buyer.ts';
import type { IncidentNews } from '../incidents/incident.ts';
import type { Instant } from '../instant.ts';
import type { MoneyNews } from '../balance/money-news.ts';
import type { CaseKind } from '../cases/open-case.ts';
import type { ManualStage } from '../manual/manual-task.ts';
import type { LineNumber } from '../order/order-line.ts';
import type { OrderId } from '../order/order.ts';
import type { PaymentReference } from '../payment/payment.ts';
import type { PhotoId } from '../catalogue/photo.ts';
import type { VariantCode } from '../catalogue/product.ts';
import type { BooksDifference } from '../payment/reconciliation.ts';
import type { RecapKind } from '../reports/recap.ts';
import type { Rupiah } from '../rupiah.ts';
import type { AlertTopic } from '../staff/alert-topic.ts';
import type { ApprovalId } from '../staff/approval-id.ts';
import type { UnitId } from '../stock/unit.ts';
import type { ClaimReason } from '../warranty/warranty.ts';
import type { EntryKind } from '../balance/wallet.ts';

/** What an owner is told; ids only, the rest is looked up when it is told. */
export type AdminNotification =
  | { readonly tag: 'SaleMade'; readonly order: OrderId }
  /** What was paid within a minute, where sales come too fast to be told one by one; its figures are read when it is told. */
  | { readonly tag: 'SalesOfMinute'; readonly from: Instant; readonly to: Instant }
  | {
      readonly tag: 'CaseOpened';
      readonly order: OrderId;
      readonly reference: PaymentReference;
      readonly kind: CaseKind;
      readonly amount: Rupiah;
    }
  /** Money went to the buyer's balance by itself. */
  | {
      readonly tag: 'MoneyCredited';
      readonly order: OrderId;
      readonly reference: PaymentReference;
      readonly kind: EntryKind;
      readonly amount: Rupiah;
    }
  /** A buyer claims a unit, and a person is to answer. */
  | { readonly tag: 'ClaimOpened'; readonly order: OrderId; readonly unit: UnitId }
  /** The shop answered a claim by itself, as the variant's policy says: with another unit, or with money. */
  | {
      readonly tag: 'ClaimSettled';
      readonly order: OrderId;
      readonly unit: UnitId;
      readonly reason: ClaimReason;
      /** Null where the unit was replaced. */
      readonly refunded: Rupiah | null;
    }
  /** The buyer shows what is wrong with it. */
  | {
      readonly tag: 'ClaimPhoto';
      readonly order: OrderId;
      readonly unit: UnitId;
      readonly photo: PhotoId;
      readonly caption: string | null;
    }
  /** Something that is made by hand waits for the staff. */
  | {
      readonly tag: 'ManualWaiting';
      readonly order: OrderId;
      readonly line: LineNumber;
      readonly stage: ManualStage;
    }
  | { readonly tag: 'BuyerUnreachable'; readonly order: OrderId }
  | { readonly tag: 'DeliveryOverdue'; readonly order: OrderId }
  | { readonly tag: 'SandboxPayment'; readonly order: OrderId; readonly reference: PaymentReference }
  /** The books and the gateway say different things of one payment. */
  | {
      readonly tag: 'BooksDiffer';
      readonly order: OrderId;
      readonly reference: PaymentReference;
      readonly difference: BooksDifference;
    }
  /** The books broke a promise of their own: so many violations of one invariant. */
  | {
      readonly tag: 'BooksBroken';
      readonly invariant: string;
      readonly subject: string;
      readonly at: Instant;
    }
  | { readonly tag: 'JobParked'; readonly task: string; readonly order: OrderId | null }
  /** Something outside keeps the shop from its work, or does so no longer. */
  | ({ readonly tag: 'Incident' } & IncidentNews)
  /** The stock of a variant became low, or it is sold out. */
  | {
      readonly tag: 'StockLow';
      readonly product: VariantCode;
      readonly name: string;
      readonly left: number;
    }
  /** The shop reports by itself; its figures are read when it is told. */
  | { readonly tag: 'Recap'; readonly kind: RecapKind; readonly at: Instant }
  | {
      readonly tag: 'SpamReported';
      readonly person: BuyerId;
      readonly firstName: string;
      readonly username: string | null;
      readonly at: Instant;
    }
  /** Somebody new is of the staff. */
  | {
      readonly tag: 'StaffAppointed';
      readonly person: BuyerId;
      readonly name: string;
      readonly by: BuyerId;
    }
  /** For the one who was appointed. */
  | { readonly tag: 'RoleGiven'; readonly person: BuyerId }
  /** Staff ask for something beyond their ceiling. */
  | {
      readonly tag: 'ApprovalAsked';
      readonly id: ApprovalId;
      readonly by: BuyerId;
      readonly amount: Rupiah;
    }
  /** For who asked. */
  | { readonly tag: 'ApprovalAnswered'; readonly id: ApprovalId; readonly approved: boolean }
  /** What was approved was done before, or cannot be done any more. */
  | { readonly tag: 'ApprovalUndone'; readonly id: ApprovalId; readonly why: string }
  /** Alerts can go to the group no longer, or those of one kind cannot; null for all of them. */
  | {
      readonly tag: 'AlertsLost';
      readonly title: string;
      readonly topic: AlertTopic | null;
      readonly at: Instant;
    };

export type BuyerNewsKind =
  | 'InvoiceReady'
  | 'Expired'
  | 'Cancelled'
  | 'UnderReview'
  | 'ClaimRefused'
  /** What was written for something made by hand is to be corrected. */
  | 'ManualReturned'
  /** Its time is over: the money may be had back. */
  | 'ManualOverdue';

/** What must happen because of a decision. Kept in the same commit, run later, as often as needed: each is idempotent. */
export type FollowUp =
  | { readonly tag: 'DeliverGoods'; readonly order: OrderId }
  /** What was sent of it since `asked` is not sent once more; null in a job of a version that did not note when. */
  | { readonly tag: 'SendGoodsAgain'; readonly order: OrderId; readonly asked: Instant | null }
  /** What staff have the shop say to one buyer. */
  | {
      readonly tag: 'MessageBuyer';
      readonly buyer: BuyerId;
      readonly text: string;
      readonly once: string;
    }
  /** An owner said yes to what is beyond a ceiling. */
  | { readonly tag: 'DoApproved'; readonly id: ApprovalId }
  | {
      readonly tag: 'CheckPayment';
      readonly order: OrderId;
      readonly reference: PaymentReference;
      readonly at: Instant;
    }
  | { readonly tag: 'ExpireOrder'; readonly order: OrderId; readonly at: Instant }
  | { readonly tag: 'ClosePayment'; readonly order: OrderId; readonly reference: PaymentReference }
  | { readonly tag: 'NotifyBuyer'; readonly order: OrderId; readonly news: BuyerNewsKind }
  /** A buyer has the prices of another level now. */
  | { readonly tag: 'NotifyOfLevel'; readonly buyer: BuyerId }
  | { readonly tag: 'NotifyOfMoney'; readonly buyer: BuyerId; readonly news: MoneyNews }
  /** Units came: whoever waits for them is told in turn. */
  | { readonly tag: 'OfferRestock'; readonly product: VariantCode }
  /** The turn of somebody who was told is over then. */
  | { readonly tag: 'PassRestockOn'; readonly product: VariantCode; readonly at: Instant }
  | { readonly tag: 'NotifyRestocked'; readonly buyer: BuyerId; readonly product: VariantCode }
  /** A broadcast is to be started, or to go on. */
  | { readonly tag: 'SendBroadcast'; readonly broadcast: BroadcastId; readonly at: Instant }
  /** What a buyer thinks of what came is asked for then. */
  | { readonly tag: 'AskRating'; readonly order: OrderId; readonly at: Instant }
  /** Ratings are to be shown in the channel, or taken out of it. */
  | { readonly tag: 'TendTestimonies'; readonly at: Instant }
  | { readonly tag: 'NotifyAdmins'; readonly news: AdminNotification }
  | { readonly tag: 'NotifyAdmin'; readonly owner: BuyerId; readonly news: AdminNotification }
  /** The sales of a minute are told to one of those who hear of sales; null for the group that they are told in. */
  | {
      readonly tag: 'NotifyOfSales';
      readonly to: BuyerId | null;
      readonly from: Instant;
      readonly at: Instant;
    };
