import type { BooksSnapshot, Violation } from '../support/books/snapshot.ts';
import type { Role } from './staff.ts';
import type { Code, Supply } from './shelf.ts';

/** A follow-up that waits or runs. */
export type JobSeen = {
  readonly key: string;
  readonly runAt: number;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly locked: boolean;
};

/** A message that shows the goods of an order. */
export type Handover = {
  readonly order: string;
  /** Those that lay in stock as texts. */
  readonly units: readonly string[];
  /** What is the same to everybody. */
  readonly shared: readonly string[];
  readonly first: boolean;
  /** It says that the balance paid for them. */
  readonly fromBalance: boolean;
};

/** A file of goods in a chat: what it is called, and what is in it. */
export type FileSeen = { readonly name: string; readonly unit: string };

/** A line of a paid order whose goods do not lie in stock. */
export type LineSeen = {
  readonly order: string;
  readonly code: Code;
  readonly kind: string;
  /** What became of what is to be made for it; null where nobody is to make anything. */
  readonly task: string | null;
  /** Milliseconds since somebody could work on it without being told so; null where they were told. */
  readonly untold: number | null;
};

/** A claim of a unit under warranty, by the books. */
export type ClaimSeen = {
  readonly order: string;
  readonly unit: number;
  readonly code: Code;
  readonly isBurned: boolean;
  /** Null while it waits. */
  readonly answer: string | null;
  /** Who answered it; null where nobody had to. */
  readonly by: number | null;
  readonly answeredAt: number | null;
  /** Whole rupiah that it brought; null where it brought none. */
  readonly amount: number | null;
};

/** How a broadcast stands by the books, and how often each of its readers has it in the chat. */
export type BroadcastSeen = {
  readonly state: string | null;
  readonly unknown: number;
  readonly readings: readonly number[];
};

/** What a buyer's chat shows. */
export type ChatSeen = {
  readonly buyer: number;
  readonly handovers: readonly Handover[];
  /** Every unit of stock that stands anywhere in it, files too. */
  readonly units: readonly string[];
  /** What is in each file of goods that came, in the order in which they did, repeated ones too. */
  readonly files: readonly FileSeen[];
  readonly unansweredTaps: readonly string[];
  /** Whole rupiah of each message that says that so much went to the balance. */
  readonly credits: readonly number[];
  /** Whole rupiah of each message that says that so much was given back outside the shop. */
  readonly refunds: readonly number[];
  /** What was made by hand, as far as it stands in the chat. */
  readonly made: readonly string[];
  /** They shut the bot out at some time. */
  readonly blocked: boolean;
};

/** Everything that the invariants are held against, as it is at one moment at which nothing moves. */
export type Snapshot = BooksSnapshot & {
  /** The database's clock, milliseconds since the epoch. */
  readonly at: number;
  readonly jobs: readonly JobSeen[];
  /** How many units of each product there are, whatever became of them. */
  readonly stocked: ReadonlyMap<Code, number>;
  /** What the shop's own audit, and the questions of the tests, found wrong in the books. */
  readonly audit: readonly string[];
  readonly chats: readonly ChatSeen[];
  /** Every message in each owner's chat, and what was read of a case before its answer took its place. */
  readonly owners: readonly (readonly string[])[];
  readonly lines: readonly LineSeen[];
  /** Payments that were refused since they were play money. */
  readonly playMoney: readonly { readonly reference: string; readonly order: string }[];
  readonly claims: readonly ClaimSeen[];
  /** When each of the staff may have had a role. */
  readonly roles: ReadonlyMap<number, readonly Role[]>;
  /** The states of all uses of vouchers. */
  readonly voucherUses: readonly string[];
  readonly broadcast: BroadcastSeen;
  /** How often the gateway refused to be asked at all. */
  readonly refusals: number;
  /** Labels, those of staff too. */
  readonly ownersUnansweredTaps: readonly string[];
  readonly supplies: ReadonlyMap<Code, Supply>;
  /** The state of every order at an earlier look. */
  readonly before: ReadonlyMap<string, string>;
};

/** Finds every promise of one kind that the snapshot shows broken. */
export type Check = (snapshot: Snapshot) => readonly Violation[];
