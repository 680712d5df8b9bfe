import type { Language } from '../../domain/buyer.ts';
import type { CartId } from '../../domain/cart.ts';
import type { OrderId } from '../../domain/order.ts';
import type { MethodId } from '../../domain/payment.ts';
import type { CategoryId, ProductCode } from '../../domain/product.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { OwnerWish } from './owner-wish.ts';

/** `➕` and `➖` change by one; `✌️ 🖐️ 🔟` put a number in its place, so that a second tap does no harm. */
export type QuantityTap =
  { readonly tag: 'By'; readonly count: 1 | -1 } | { readonly tag: 'To'; readonly count: 2 | 5 | 10 };

/** What a person wants when they press a button or a key. Pages are counted from 0. */
export type Intent =
  | { readonly tag: 'Home' }
  | { readonly tag: 'Categories' }
  /** Null for the products of all categories. */
  | { readonly tag: 'List'; readonly category: CategoryId | null; readonly page: number }
  | { readonly tag: 'StockCheck'; readonly page: number }
  | { readonly tag: 'Product'; readonly product: ProductCode }
  | { readonly tag: 'Quantity'; readonly product: ProductCode; readonly change: QuantityTap }
  | { readonly tag: 'TakeOut'; readonly product: ProductCode }
  | { readonly tag: 'Cart' }
  | { readonly tag: 'EmptyCart' }
  | { readonly tag: 'AdjustCart' }
  | { readonly tag: 'PlaceOrder'; readonly cart: CartId }
  | { readonly tag: 'Methods'; readonly order: OrderId }
  | { readonly tag: 'Banks'; readonly order: OrderId }
  | { readonly tag: 'Pay'; readonly order: OrderId; readonly method: MethodId }
  | { readonly tag: 'Check'; readonly order: OrderId }
  /** Away from the attempt at this place of the order's attempts, counted from 0. */
  | { readonly tag: 'ChangeMethod'; readonly order: OrderId; readonly attempt: number }
  | { readonly tag: 'CancelOrder'; readonly order: OrderId }
  | { readonly tag: 'OrderAgain'; readonly order: OrderId }
  | { readonly tag: 'Orders'; readonly page: number }
  | { readonly tag: 'Order'; readonly order: OrderId }
  /** The balance, and what can be done with it. */
  | { readonly tag: 'Wallet' }
  /** How much to fill the balance with is asked for. */
  | { readonly tag: 'Deposit' }
  | { readonly tag: 'DepositAmount'; readonly amount: Rupiah }
  | { readonly tag: 'Deposits'; readonly page: number }
  /** How the balance came about. */
  | { readonly tag: 'Ledger'; readonly page: number }
  | { readonly tag: 'PayFromBalance'; readonly order: OrderId }
  | { readonly tag: 'Owner'; readonly wish: OwnerWish }
  | { readonly tag: 'Help' }
  | { readonly tag: 'Languages' }
  | { readonly tag: 'Speak'; readonly language: Language };
