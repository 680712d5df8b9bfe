import type { Option } from 'fp-ts/lib/Option.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/buyer.ts';
import type { OrderId } from '../../domain/order.ts';
import type { ProductCode } from '../../domain/product.ts';
import type { StoreFailure } from './store-failure.ts';

/** Where a message stands, in the messenger's own words. */
export type MessageRef = { readonly chat: number; readonly message: number };

/** What must be remembered of a chat to understand its next word. */
export interface Conversations {
  /** The products of the list shown last, in its numbering; empty when none was. */
  readonly listShown: (buyer: BuyerId) => TaskEither<StoreFailure, readonly ProductCode[]>;
  readonly showList: (buyer: BuyerId, products: readonly ProductCode[]) => TaskEither<StoreFailure, void>;
  /** What the shop asked the person to type, in the words of whoever asked; null when nothing is awaited. */
  readonly awaited: (person: BuyerId) => TaskEither<StoreFailure, string | null>;
  /** Awaits something from now on, or nothing any more. */
  readonly keepAwaited: (person: BuyerId, what: string | null) => TaskEither<StoreFailure, void>;
  /** The message in which an order asks to be paid. */
  readonly bill: (order: OrderId) => TaskEither<StoreFailure, Option<MessageRef>>;
  readonly keepBill: (order: OrderId, message: MessageRef) => TaskEither<StoreFailure, void>;
}
