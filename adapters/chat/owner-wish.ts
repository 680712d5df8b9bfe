import type { BuyerId } from '../../domain/buyer.ts';
import type { CaseAnswer } from '../../domain/open-case.ts';
import type { OrderId } from '../../domain/order.ts';
import type { PaymentReference } from '../../domain/payment.ts';
import type { GoodsFate, RefundTo } from '../../domain/refund.ts';
import type { Rupiah } from '../../domain/rupiah.ts';

/** A line of an order, counted from 0; null for all that are left. */
export type LineChoice = number | null;

/** What an owner wants when they press a button. Whether they are one is looked up each time. */
export type OwnerWish =
  | { readonly tag: 'Menu' }
  | { readonly tag: 'Cases'; readonly page: number }
  | { readonly tag: 'Case'; readonly reference: PaymentReference }
  | {
      readonly tag: 'AnswerCase';
      readonly reference: PaymentReference;
      readonly answer: Exclude<CaseAnswer, 'RefundOutside'>;
    }
  /** The money of a case went back outside the shop; the reference of the transfer is asked for. */
  | { readonly tag: 'NoteRefund'; readonly reference: PaymentReference }
  | { readonly tag: 'Balances'; readonly page: number }
  | { readonly tag: 'FindPerson' }
  | { readonly tag: 'Statement'; readonly buyer: BuyerId; readonly page: number }
  | { readonly tag: 'Adjust'; readonly buyer: BuyerId; readonly sign: 1 | -1 }
  | { readonly tag: 'AskOrder'; readonly purpose: 'Refund' | 'Confirm' }
  | { readonly tag: 'Order'; readonly order: OrderId }
  | { readonly tag: 'Refund'; readonly order: OrderId }
  | { readonly tag: 'RefundLine'; readonly order: OrderId; readonly line: LineChoice }
  | {
      readonly tag: 'RefundGoods';
      readonly order: OrderId;
      readonly line: LineChoice;
      readonly goods: GoodsFate;
    }
  | {
      readonly tag: 'RefundTo';
      readonly order: OrderId;
      readonly line: LineChoice;
      readonly goods: GoodsFate;
      readonly to: RefundTo['tag'];
    }
  | { readonly tag: 'Confirm'; readonly order: OrderId }
  | { readonly tag: 'ConfirmAmount'; readonly order: OrderId; readonly amount: Rupiah }
  | { readonly tag: 'Parked' }
  | { readonly tag: 'Retry'; readonly job: string }
  /** Yes to the summary that bears this word. */
  | { readonly tag: 'Go'; readonly once: string };
