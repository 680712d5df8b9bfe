import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Buyer, BuyerId } from '../../domain/people/buyer.ts';
import type { AdminNotification } from '../../domain/follow-ups/follow-up.ts';
import type { MoneyNews } from '../../domain/balance/money-news.ts';
import type {
  AwaitingPayment,
  Cancelled,
  Delivered,
  Expired,
  Order,
  Paid,
  UnderReview,
} from '../../domain/order/order.ts';
import type { ManualTask } from '../../domain/manual/manual-task.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PayableAttempt } from '../../domain/payment/payment.ts';
import type { CatalogueItem } from '../../domain/catalogue/product.ts';
import type { BoughtProduct } from '../../domain/rating/rating.ts';
import type { Report, Totals } from '../../domain/reports/report.ts';
import type { AlertPlace } from '../../domain/staff/alert-group.ts';
import type { Approval } from '../../domain/staff/approval.ts';
import type { Rights } from '../../domain/staff/member.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Goods } from '../../domain/stock/goods.ts';

/** The person cannot be written to: blocked the shop, or is gone. */
export type Unreachable = { readonly tag: 'Unreachable' };

/** Not delivered this time. `retryAfter` is how many milliseconds the messenger asked us to wait, if it did. */
export type DeliveryFailure = {
  readonly tag: 'DeliveryFailure';
  readonly operation: string;
  readonly retryAfter: number | null;
  readonly cause: unknown;
};

/** What a buyer is told without having asked. */
export type BuyerNews =
  | {
      readonly tag: 'Goods';
      readonly order: Paid | Delivered;
      readonly goods: readonly Goods[];
      /** Since when they are asked for once more, null where that is not known; absent where they were not sent before. */
      readonly again?: { readonly asked: Instant | null };
    }
  /** `balance` is what the buyer has now, and may pay with instead. */
  | {
      readonly tag: 'InvoiceReady';
      readonly order: AwaitingPayment;
      readonly attempt: PayableAttempt;
      readonly balance: Rupiah;
    }
  /** What the buyer waited for is there, and theirs to take first until then. */
  | { readonly tag: 'Restocked'; readonly item: CatalogueItem; readonly until: Instant }
  /** What was written for these is to be corrected, or their time is over; only those of whom it is true now. */
  | {
      readonly tag: 'ManualReturned' | 'ManualOverdue';
      readonly order: Paid | Delivered;
      readonly tasks: readonly ManualTask[];
    }
  /** Whose prices are theirs now; null for everybody's. */
  | { readonly tag: 'Level'; readonly level: Level | null }
  /** What they think of a product of it. */
  | { readonly tag: 'RatingAsked'; readonly order: Order; readonly product: BoughtProduct }
  /** Staff have the shop say something. */
  | { readonly tag: 'FromStaff'; readonly text: string }
  /** A claim of the order was refused. */
  | { readonly tag: 'ClaimRefused'; readonly order: Delivered }
  | { readonly tag: 'Expired'; readonly order: Expired }
  | { readonly tag: 'Cancelled'; readonly order: Cancelled }
  | { readonly tag: 'UnderReview'; readonly order: UnderReview }
  /** Money moved; `order` is what it came for, if anything, and `balance` is what there is now. */
  | {
      readonly tag: 'Money';
      readonly news: MoneyNews;
      readonly order: Order | null;
      readonly balance: Rupiah;
    };

/** What a minute of sales came to. */
export type MinuteFigures = Pick<Totals, 'orders' | 'revenue'>;

/** News for whoever reads a group, with the order and the buyer it speaks of. */
export type GroupReport = {
  readonly news: AdminNotification;
  readonly order: Order | null;
  readonly buyer: Buyer | null;
  /** What waits for an owner, where the news is about that. */
  readonly approval?: Approval;
  /** Whom else the news name, as far as the shop knows them; absent where they name nobody. */
  readonly people?: readonly Buyer[];
  /** The figures of a recap. */
  readonly figures?: Report;
  /** The figures of a minute of sales. */
  readonly sales?: MinuteFigures;
};

/** News for an owner. */
export type OwnerReport = GroupReport & {
  /** What the one who is told may do about it. */
  readonly rights: Rights;
};

/** The topic is gone or closed, or the group is, or the shop may not write there any more. */
export type PlaceGone = { readonly tag: 'PlaceGone'; readonly what: 'Group' | 'Topic' };

/** Reaches people where they are. Telling again repeats the same message; nothing worse. */
export interface Messenger {
  readonly notifyBuyer: (buyer: Buyer, news: BuyerNews) => TaskEither<Unreachable | DeliveryFailure, void>;
  readonly notifyAdmin: (
    owner: BuyerId,
    report: OwnerReport,
  ) => TaskEither<Unreachable | DeliveryFailure, void>;
  readonly notifyGroup: (
    place: AlertPlace,
    report: GroupReport,
  ) => TaskEither<PlaceGone | DeliveryFailure, void>;
}
