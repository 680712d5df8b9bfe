import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId, Profile } from '../../domain/people/buyer.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { GoodsFileId } from '../../domain/stock/goods-file.ts';
import type { VariantCode } from '../../domain/catalogue/product.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Greeted } from './buyers.ts';
import type { StaffRole } from '../../domain/staff/member.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { Draft } from './drafts.ts';
import type { StoreFailure } from './store-failure.ts';

/** A message of a delivery: one of its files, or the words that come first (null). */
export type GoodsPart = GoodsFileId | null;

/** The first delivery of an order's goods, or the one that was asked for once more at that time. */
export type GoodsDelivery = { readonly order: OrderId; readonly again: Instant | null };

/** Where a message stands, in the messenger's own words. */
export type MessageRef = { readonly chat: number; readonly message: number };

/** What must be known of a person to understand what they do. */
export type Session = Greeted & {
  /** The products of the list shown last, in its numbering; empty when none was. */
  readonly listShown: readonly VariantCode[];
  /** The form under way; null when there is none, or its time is over. */
  readonly draft: Draft | null;
  /** Whose prices are theirs; null for everybody's. */
  readonly level: Level | null;
  /** What they have in the shop, for screens; what takes of it is decided on what is there by then. */
  readonly balance: Rupiah;
  /** What they were appointed to, ended or not; null for everybody else. */
  readonly role: StaffRole | null;
};

/** What must be remembered of a chat to understand its next word. */
export interface Conversations {
  /** Knows who is here, under today's name and in their language, with all that is remembered of their chat. */
  readonly session: (profile: Profile, now: Instant) => TaskEither<StoreFailure, Session>;
  readonly showList: (buyer: BuyerId, products: readonly VariantCode[]) => TaskEither<StoreFailure, void>;
  /** The message in which an order asks to be paid. */
  readonly invoiceMessage: (order: OrderId) => TaskEither<StoreFailure, Option<MessageRef>>;
  /** From now on it asks in this one; answers the one in which it did so before. */
  readonly keepInvoiceMessage: (
    order: OrderId,
    message: MessageRef,
  ) => TaskEither<StoreFailure, Option<MessageRef>>;
  /** Which messages of a delivery were sent already, in the order in which they were; may be forgotten after a week. */
  readonly goodsSent: (delivery: GoodsDelivery) => TaskEither<StoreFailure, readonly GoodsPart[]>;
  readonly noteGoodsSent: (delivery: GoodsDelivery, part: GoodsPart) => TaskEither<StoreFailure, void>;
}
