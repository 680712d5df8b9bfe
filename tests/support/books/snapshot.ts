/** An order as the books have it. */
export type OrderSeen = {
  readonly id: string;
  readonly buyer: number;
  readonly state: string;
  /** Fills the balance; there are no goods in it. */
  readonly isDeposit: boolean;
  /** Whole rupiah. */
  readonly total: number;
  /** Whose money bought it; null while none did. */
  readonly paidFrom: string | null;
  /** Whole rupiah of the total that an owner did without. */
  readonly waived: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** How many units its lines name. */
  readonly bought: number;
  /** The units handed over to it. */
  readonly goods: readonly string[];
};

export type Attempt = {
  readonly reference: string;
  readonly order: string;
  readonly state: string;
  readonly received: number | null;
  /** It is an owner's word: the gateway knows nothing of it. */
  readonly vouched: boolean;
};

export type Case = {
  readonly reference: string;
  readonly order: string;
  readonly kind: string;
  readonly amount: number;
  /** What an owner did about it; null while it is open. */
  readonly answer: string | null;
  /** What they noted about it. */
  readonly note: string | null;
};

/** A line of a buyer's ledger; they come in the order in which they were booked. */
export type Entry = {
  readonly key: string;
  readonly buyer: number;
  readonly order: string | null;
  /** Whole rupiah, below zero where money left the balance. */
  readonly amount: number;
};

/** A payment as the gateway's own books have it. */
export type PaymentSeen = {
  readonly reference: string;
  readonly status: 'pending' | 'completed' | 'canceled';
  /** Whole rupiah that arrived; what was asked for while nothing did. */
  readonly amount: number;
  /** Play money. */
  readonly sandbox: boolean;
};

/** The books of a shop and those of its gateway, as they are at one moment at which nothing moves. */
export type BooksSnapshot = {
  readonly orders: readonly OrderSeen[];
  readonly attempts: readonly Attempt[];
  readonly cases: readonly Case[];
  /** In the order in which they were booked. */
  readonly entries: readonly Entry[];
  /** Whole rupiah of each buyer who has a wallet. */
  readonly balances: ReadonlyMap<number, number>;
  readonly payments: readonly PaymentSeen[];
  /** References of payments that the shop said it has. */
  readonly acknowledged: readonly string[];
};

/** A broken promise. `order` names the one it is about, where it is about one. */
export type Violation = { readonly name: string; readonly order: string | null; readonly found: string };

/** Finds every promise of one kind that the books show broken. */
export type BooksCheck = (books: BooksSnapshot) => readonly Violation[];
