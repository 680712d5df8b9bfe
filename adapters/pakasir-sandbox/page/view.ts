import type { Transaction } from '../wire/transaction.ts';
import type { Language } from './messages.ts';

export type Line = { readonly number: number; readonly at: string; readonly text: string };

/** What changes on a page while it is open, as its script asks for it. */
export type PageState = {
  readonly status: Transaction['status'];
  readonly label: string;
  readonly leftMs: number;
  /** The oldest first. */
  readonly entries: readonly Line[];
};

/** A QR code as one path of an SVG of `side` × `side` modules, the quiet zone included. */
export type QrPath = { readonly side: number; readonly path: string };

/** Everything that a payment page shows: the server draws it, and hands it to the script as JSON. */
export type View = {
  readonly language: Language;
  readonly shopName: string;
  /** Money in whole rupiah. */
  readonly payment: Pick<Transaction, 'orderId' | 'method' | 'amount' | 'fee' | 'total' | 'vaNumber'>;
  readonly state: PageState;
  /** Null where there is nothing to scan. */
  readonly qr: QrPath | null;
  /** Where forms are sent, the same page with its query. */
  readonly self: string;
  readonly stateAddress: string;
  readonly otherLanguage: string;
  readonly back: string | null;
};

/** How the page stands at a moment. */
export type Shown = {
  readonly state: PageState;
  readonly copied: boolean;
  /** A form is under way: no button takes another tap. */
  readonly sending: boolean;
  /** Without a script nothing can be copied. */
  readonly alive: boolean;
};
