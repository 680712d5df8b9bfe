import type { Attempt, Case, Entry } from './books.ts';
import type { Code, Supply } from './shelf.ts';

/** An order as the database has it. */
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
  readonly payBefore: number;
  /** How many units its lines name. */
  readonly bought: number;
  /** The units handed over to it. */
  readonly goods: readonly string[];
};

/** A follow-up that waits or runs. */
export type JobSeen = {
  readonly key: string;
  readonly runAt: number;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly locked: boolean;
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

/** A message that shows the goods of an order. */
export type Handover = {
  readonly order: string;
  readonly units: readonly string[];
  readonly first: boolean;
  /** It says that the balance paid for them. */
  readonly fromBalance: boolean;
};

/** What a buyer's chat shows. */
export type ChatSeen = {
  readonly buyer: number;
  readonly handovers: readonly Handover[];
  /** Every unit of stock that stands anywhere in it, files too. */
  readonly units: readonly string[];
  readonly unansweredTaps: readonly string[];
  /** Whole rupiah of each message that says that so much went to the balance. */
  readonly credits: readonly number[];
  /** Whole rupiah of each message that says that so much was given back outside the shop. */
  readonly refunds: readonly number[];
  /** They shut the bot out at some time. */
  readonly blocked: boolean;
};

/** Everything that the invariants are held against, as it is at one moment at which nothing moves. */
export type Picture = {
  /** The database's clock, milliseconds since the epoch. */
  readonly at: number;
  readonly orders: readonly OrderSeen[];
  readonly attempts: readonly Attempt[];
  readonly cases: readonly Case[];
  readonly entries: readonly Entry[];
  /** Whole rupiah of each buyer who has a wallet. */
  readonly balances: ReadonlyMap<number, number>;
  readonly jobs: readonly JobSeen[];
  /** How many units of each product there are, whatever became of them. */
  readonly stocked: ReadonlyMap<Code, number>;
  /** What the shop's own audit, and the questions of the tests, found wrong in the books. */
  readonly audit: readonly string[];
  readonly payments: readonly PaymentSeen[];
  readonly chats: readonly ChatSeen[];
  /** Every message in each owner's chat, and what was read of a case before its answer took its place. */
  readonly owners: readonly (readonly string[])[];
  /** Labels. */
  readonly ownersUnansweredTaps: readonly string[];
  readonly supplies: ReadonlyMap<Code, Supply>;
  /** References of payments that the shop said it has. */
  readonly acknowledged: readonly string[];
  /** The state of every order at an earlier look. */
  readonly before: ReadonlyMap<string, string>;
};

/** A broken promise. `order` names the one it is about, where it is about one. */
export type Violation = { readonly name: string; readonly order: string | null; readonly found: string };

/** Finds every promise of one kind that the picture shows broken. */
export type Check = (picture: Picture) => readonly Violation[];
