/** What happened between the gateway and the shop, for the visitor to read along. */
export type Event =
  | { readonly tag: 'Paid'; readonly amount: number; readonly late: boolean }
  | { readonly tag: 'NoticeLost' }
  | { readonly tag: 'NoticeSent'; readonly forged: boolean; readonly status: number; readonly again: boolean }
  | { readonly tag: 'Planned'; readonly seconds: number; readonly afterClosing: boolean }
  /** The shop asked us; `answer` is the HTTP status, `state` how the payment stands. */
  | { readonly tag: 'Asked'; readonly call: string; readonly answer: number; readonly state: string };

export type Entry = { readonly number: number; readonly at: number; readonly event: Event };

export type EventLog = {
  readonly note: (txnId: string, event: Event) => void;
  /** The last of them, the oldest first. */
  readonly of: (txnId: string) => readonly Entry[];
};

const longest = 40;
const mostTransactions = 500;

/** Remembers the latest events of the latest transactions. */
export const openEventLog = (now: () => number): EventLog => {
  const kept = new Map<string, readonly Entry[]>();
  return {
    note: (txnId, event) => {
      const before = kept.get(txnId) ?? [];
      const number = (before.at(-1)?.number ?? 0) + 1;
      kept.delete(txnId);
      kept.set(txnId, [...before, { number, at: now(), event }].slice(-longest));
      const [oldest] = kept.keys();
      if (kept.size > mostTransactions && oldest !== undefined) kept.delete(oldest);
    },
    of: (txnId) => kept.get(txnId) ?? [],
  };
};
