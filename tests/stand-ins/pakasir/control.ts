import type { AbsentStyle } from '../../../adapters/pakasir-sandbox/wire/answers.ts';
import type { Call, CallName } from '../../../adapters/pakasir-sandbox/wire/call.ts';
import type { TimestampStyle } from '../../../adapters/pakasir-sandbox/wire/moment.ts';
import type { Transaction } from '../../../adapters/pakasir-sandbox/wire/transaction.ts';
import type { StandInClock } from './clock.ts';
import type { Fault, FaultHandle } from './faults.ts';

export interface PakasirStandInSettings {
  readonly slug: string;
  readonly key: string;
  /** Sent as `X-Secret` with v2 notices. */
  readonly secret: string;
  /** 0 (the default) lets the system choose. */
  readonly port?: number;
  /** Where notices go unless a call says otherwise. */
  readonly webhookUrl?: string;
  readonly sandbox?: boolean;
  /** Rate limits as documented; on unless said otherwise. */
  readonly limits?: boolean;
  /** How many times faster than real time the gateway's clock runs, limits included. */
  readonly speed?: number;
  readonly timestamps?: TimestampStyle;
  readonly absent?: AbsentStyle;
  readonly onOtherAmount?: 'conflict' | 'old';
  /** `Retry-After` of a 429, where the gateway should send one. */
  readonly retryAfter?: string;
}

export interface RecordedCall extends Call {
  /** The gateway's own time, milliseconds since the epoch. */
  readonly at: number;
  /** The HTTP status sent, `undefined` while or when none was. */
  readonly answered: number | undefined;
}

export interface NoticeOptions {
  readonly url?: string;
  readonly times?: number;
  readonly atOnce?: boolean;
  readonly contentType?: string;
  /** Another secret than the right one; `null` sends no header. */
  readonly secret?: string | null;
  /** Fields put over the notice's own; `undefined` takes one out. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface PayOptions extends NoticeOptions {
  /** Whole rupiah that arrived, when not the amount asked for. */
  readonly amount?: number;
  /** Whether notices are sent; they are when a URL is known. */
  readonly webhook?: boolean;
  /** The payer was quicker than the gateway's cancel. */
  readonly evenIfCanceled?: boolean;
}

export interface PakasirStandIn {
  readonly url: string;
  readonly clock: StandInClock;
  readonly transactions: () => readonly Transaction[];
  /** By order id or transaction id; throws when there is none. */
  readonly transaction: (id: string) => Transaction;
  /** Completes a transaction and sends its notices; the HTTP statuses, 0 where nobody answered. */
  readonly pay: (id: string, options?: PayOptions) => Promise<readonly number[]>;
  /** Sends notices about a transaction as it stands. */
  readonly notify: (id: string, options?: NoticeOptions) => Promise<readonly number[]>;
  /** Posts anything anywhere; the HTTP status, 0 where nobody answered. */
  readonly postWebhook: (
    url: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<number>;
  readonly cancel: (id: string) => void;
  /** Calls in the order they came, all or of one name. */
  readonly calls: (name?: CallName) => readonly RecordedCall[];
  readonly forgetCalls: () => void;
  /** The next `times` calls of this name meet the fault. */
  readonly fail: (name: CallName, fault: Fault, times?: number) => FaultHandle;
  readonly heal: () => void;
  readonly setLimits: (on: boolean) => void;
  readonly setSandbox: (on: boolean) => void;
  readonly setWebhookUrl: (url: string) => void;
  readonly stop: () => Promise<void>;
}
