import type { Language } from '../../../domain/buyer.ts';
import type { CartChange } from '../../../domain/checkout.ts';
import type { MoneyNews } from '../../../domain/money-news.ts';
import type { Order, OrderId } from '../../../domain/order.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import type { EntryKind } from '../../../domain/wallet.ts';
import type { RichText } from '../core/screen.ts';

/** The keys in the place of the phone's keyboard. */
export type KeyName = 'products' | 'everything' | 'stock' | 'deposit' | 'orders' | 'help';

export type ButtonName =
  | 'everything'
  | 'categories'
  | 'goToCart'
  | 'cancel'
  | 'pay'
  | 'qris'
  | 'virtualAccount'
  | 'bankTransfer'
  | 'copyAccount'
  | 'balance'
  | 'cancelOrder'
  | 'checkoutUrl'
  | 'checkStatus'
  | 'retry'
  | 'orderAgain'
  | 'copyNumber'
  | 'copyAmount'
  | 'adjust'
  | 'acceptPrices'
  | 'otherMethods'
  | 'changeMethod'
  | 'refresh'
  | 'orders'
  | 'topUp'
  | 'deposits'
  | 'ledger'
  | 'cancelDeposit'
  | 'privateChat';

export type CommandName = 'start' | 'menu' | 'orders' | 'saldo' | 'help' | 'bahasa';

/** How a bill is spoken of. */
export type BillWords = {
  readonly name: (id: string) => RichText;
  /** Where the buyer chooses how to pay. */
  readonly payableUntil: (time: string) => RichText;
  readonly amount: (amount: Rupiah) => RichText;
  readonly after: RichText;
  readonly paid: RichText;
  readonly paidNote: string;
  readonly expired: RichText;
  /** After `expired`, where a button follows that begins anew. */
  readonly stillWanted: RichText;
  readonly cancelled: RichText;
  readonly expiredNews: (id: string) => RichText;
  /** Its time is over, and the gateway did not say whether it is paid. */
  readonly unchecked: RichText;
  readonly uncheckedNews: (id: string) => RichText;
  /** Given up by the buyer, and the gateway did not say whether it is paid. */
  readonly cancelledUnchecked: RichText;
};

/** Everything the shop says to a buyer in one language. Times come ready-made, money as whole rupiah. */
export type Wording = {
  readonly language: Language;
  /** For month names. */
  readonly locale: string;
  readonly keys: Readonly<Record<KeyName, string>>;
  readonly buttons: Readonly<Record<ButtonName, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** The last line of a list that was cut. */
  readonly more: (left: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly home: {
    readonly greeting: (firstName: string, store: string) => RichText;
    readonly users: (count: number) => RichText;
    readonly finished: (count: number) => RichText;
    readonly chooseCategory: RichText;
    readonly emptyShop: RichText;
  };
  readonly list: {
    readonly everything: string;
    readonly hint: RichText;
    /** How many number keys there are now. */
    readonly keysReady: (keys: number) => RichText;
    readonly stock: (stock: number) => string;
    readonly sold: (sold: number) => string;
    readonly empty: RichText;
  };
  readonly stockCheck: {
    readonly title: (at: string) => RichText;
    readonly entry: (name: string, stock: number) => string;
  };
  readonly card: {
    readonly price: (price: Rupiah) => RichText;
    readonly category: (name: string) => RichText;
    readonly inCart: (count: number, total: Rupiah) => RichText;
    readonly noneInCart: RichText;
    readonly terms: (terms: string) => RichText;
    readonly soldOut: RichText;
    readonly takenOut: (name: string) => RichText;
    readonly nothingToTakeOut: string;
    readonly onlySoMany: (stock: number) => string;
    readonly atMostSoMany: (quantity: number) => string;
    readonly cartIsFull: (lines: number) => string;
  };
  readonly cart: {
    readonly title: RichText;
    readonly entry: (count: number, price: Rupiah, total: Rupiah) => string;
    readonly gone: string;
    /** On a button that opens one line of the cart. */
    readonly change: (line: number) => string;
    readonly items: (count: number) => RichText;
    readonly total: (total: Rupiah) => RichText;
    readonly empty: RichText;
    readonly emptyNote: string;
    readonly emptied: RichText;
  };
  readonly changes: {
    readonly title: RichText;
    readonly entry: (change: CartChange, name: string) => RichText;
    readonly askAdjust: RichText;
    readonly askAccept: RichText;
    readonly nothingLeft: RichText;
  };
  readonly payment: {
    readonly buyer: (name: string) => RichText;
    readonly bill: (total: Rupiah) => RichText;
    readonly payBefore: (time: string) => RichText;
    readonly balance: (balance: Rupiah) => RichText;
    /** Where no other method takes the amount. */
    readonly balanceTakesAll: RichText;
    /** The balance does not cover the bill, by so much. */
    readonly short: (missing: Rupiah) => RichText;
    readonly shortNote: (missing: Rupiah) => string;
    readonly choose: RichText;
    readonly chooseBank: RichText;
    readonly noMethod: RichText;
    readonly takesFromTo: (name: string, min: Rupiah, max: Rupiah) => RichText;
    readonly startsAt: (method: string, min: Rupiah) => RichText;
    readonly endsAt: (method: string, max: Rupiah) => RichText;
    readonly loading: RichText;
    readonly unanswered: RichText;
    /** The gateway said no, and owners were told. */
    readonly refused: RichText;
    /** No payment can be made just so; another method may do. */
    readonly notByThis: RichText;
    /** The former bill is closed at the gateway, or will be. */
    readonly changed: RichText;
    readonly notChanged: string;
    readonly tooManyOpen: (open: number) => RichText;
    readonly cartGone: RichText;
  };
  readonly invoice: {
    readonly scan: RichText;
    readonly transfer: (bank: string) => RichText;
    readonly transferTo: (bank: string, holder: string) => RichText;
    readonly bankAccount: (number: string) => RichText;
    readonly order: (id: string) => RichText;
    readonly accountNumber: (number: string) => RichText;
    readonly entry: (count: number, name: string, total: Rupiah) => string;
    readonly amount: (amount: Rupiah) => RichText;
    readonly fee: (fee: Rupiah) => RichText;
    readonly total: (total: Rupiah) => RichText;
    readonly payBefore: (time: string) => RichText;
    readonly after: RichText;
    readonly alreadyThere: string;
  };
  readonly bill: {
    readonly paid: RichText;
    readonly expired: RichText;
    /** After `expired`, where a button follows that orders again. */
    readonly stillWanted: RichText;
    readonly cancelled: RichText;
    readonly unchecked: RichText;
    readonly cancelledUnchecked: RichText;
    /** Another way to pay was chosen. */
    readonly replaced: RichText;
    readonly underReview: (received: Rupiah) => RichText;
    /** Without the fee, which a closed bill no longer knows. */
    readonly total: (total: Rupiah) => RichText;
    readonly notPaidYet: string;
    readonly gatewaySilent: string;
    readonly paidNote: string;
    /** Paid, and the goods were sent before. */
    readonly deliveredNote: string;
    /** A picture came while this order waits to be paid; `transferProof` where only an owner can see the money. */
    readonly proof: (order: OrderId) => RichText;
    readonly transferProof: (order: OrderId) => RichText;
  };
  readonly news: {
    readonly expired: (order: string) => RichText;
    readonly unchecked: (order: string) => RichText;
    readonly underReview: (order: string, received: Rupiah) => RichText;
    readonly money: (news: MoneyNews, balance: Rupiah) => RichText;
  };
  readonly goods: {
    readonly title: RichText;
    readonly titleAgain: RichText;
    /** The money came after the order was closed, and the goods were still there. */
    readonly titleLate: RichText;
    readonly titleFromBalance: RichText;
    /** The owner let the buyer off the rest. */
    readonly waived: (amount: Rupiah) => RichText;
    readonly inFile: (count: number) => RichText;
    readonly fileToo: RichText;
    readonly tapToCopy: RichText;
    readonly terms: (name: string) => RichText;
    readonly thanks: (store: string) => RichText;
  };
  readonly orders: {
    readonly title: RichText;
    readonly empty: RichText;
    readonly status: Readonly<Record<Order['tag'] | 'Unchecked', string>>;
    readonly fromBalance: RichText;
    readonly refunded: (amount: Rupiah) => RichText;
    readonly hint: RichText;
    readonly notFound: RichText;
  };
  readonly deposit: BillWords;
  readonly wallet: {
    readonly title: (balance: Rupiah) => RichText;
    readonly intro: RichText;
    readonly askAmount: (min: Rupiah, max: Rupiah) => RichText;
    readonly outsideLimits: (min: Rupiah, max: Rupiah) => RichText;
    readonly notAnAmount: RichText;
    /** On a button. */
    readonly topUpBy: (amount: Rupiah) => string;
    readonly depositsTitle: RichText;
    readonly noDeposits: RichText;
    readonly depositsHint: RichText;
    readonly depositStatus: Readonly<Record<'Done' | 'Open' | 'Unchecked' | 'Closed', string>>;
    readonly ledgerTitle: (balance: Rupiah) => RichText;
    readonly noEntries: RichText;
    readonly kinds: Readonly<Record<EntryKind, string>>;
  };
  readonly help: {
    readonly title: RichText;
    readonly steps: readonly RichText[];
    readonly more: RichText;
    readonly contact: (contact: string) => RichText;
  };
  readonly languages: { readonly ask: RichText; readonly chosen: RichText };
  readonly trouble: {
    readonly unknownText: RichText;
    readonly unreadable: RichText;
    readonly staleButton: RichText;
    readonly unknownProduct: RichText;
    readonly noSuchNumber: (number: number, most: number) => RichText;
    readonly noListYet: RichText;
    readonly apology: RichText;
    readonly apologyNote: string;
    readonly tooFast: string;
    readonly privateOnly: RichText;
  };
};
