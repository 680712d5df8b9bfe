import type { CallName } from '../../../adapters/pakasir-sandbox/wire/call.ts';

/** What may go wrong with a call. The first six happen before the gateway has done anything. */
export type Fault =
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'refuse'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'redirect'; readonly path: string }
  | { readonly kind: 'too-fast'; readonly retryAfter?: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' }
  /** The gateway does its work and the line is cut before the answer. */
  | { readonly kind: 'lost' }
  /** The gateway does its work and answers with an HTML page of an error. */
  | { readonly kind: 'html-after'; readonly status: number }
  /** The gateway does its work and never answers. */
  | { readonly kind: 'hang-after' }
  /** Fields of the answer are replaced; `undefined` takes one out. */
  | { readonly kind: 'wrong-echo'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A fault in place. */
export interface FaultHandle {
  /** How many calls it struck. */
  readonly strikes: () => number;
  /** Strikes no more. */
  readonly release: () => void;
}

export interface Faults {
  readonly plan: (name: CallName, fault: Fault, times: number) => FaultHandle;
  /** The next planned fault of this call, used up by asking. */
  readonly take: (name: CallName) => Fault | undefined;
  readonly clear: () => void;
}

/** Faults by call, used in the order they were planned. */
export const plannedFaults = (): Faults => {
  let planned: { readonly name: CallName; readonly fault: Fault; left: number; struck: number }[] = [];
  return {
    plan: (name, fault, times) => {
      const entry = { name, fault, left: times, struck: 0 };
      planned.push(entry);
      return {
        strikes: () => entry.struck,
        release: () => {
          planned = planned.filter((other) => other !== entry);
        },
      };
    },
    take: (name) => {
      const next = planned.find((entry) => entry.name === name && entry.left > 0);
      if (next === undefined) return undefined;
      next.left -= 1;
      next.struck += 1;
      return next.fault;
    },
    clear: () => {
      planned = [];
    },
  };
};
