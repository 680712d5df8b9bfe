import type { Changes } from '../changes.ts';

/** What a person read after a tap. */
export interface TapAnswer {
  readonly text: string;
  readonly alert: boolean;
  readonly changed: number;
}

/** A press on an inline button; `answer` once the bot gave one. Milliseconds. */
export interface Tap {
  readonly id: string;
  readonly personId: number;
  readonly chatId: number;
  readonly label: string;
  readonly at: number;
  readonly answer?: TapAnswer;
}

export interface Taps {
  readonly add: (tap: Omit<Tap, 'id' | 'at' | 'answer'>) => Tap;
  /** Keeps the first answer of a tap; false when the query is unknown or too old. */
  readonly answer: (id: string, text: string, alert: boolean) => boolean;
  readonly all: () => readonly Tap[];
  /** Makes every tap until now too old to be answered. */
  readonly expire: () => void;
}

/** No tap yet; one may be answered for `lifetime` milliseconds. */
export const createTaps = (changes: Changes, lifetime: number): Taps => {
  const taps = new Map<string, Tap>();
  let expiredBefore = 0;
  let nextId = 4_382_000_000_000_001;

  const isAnswerable = (tap: Tap): boolean =>
    Number(tap.id) >= expiredBefore && Date.now() - tap.at < lifetime;

  return {
    add: (fields) => {
      const tap = { ...fields, id: String(nextId), at: Date.now() };
      nextId += 1;
      taps.set(tap.id, tap);
      return tap;
    },
    answer: (id, text, alert) => {
      const tap = taps.get(id);
      if (tap === undefined || !isAnswerable(tap)) return false;
      taps.set(id, { ...tap, answer: tap.answer ?? { text, alert, changed: changes.latest() + 1 } });
      changes.announce(tap.chatId);
      return true;
    },
    all: () => [...taps.values()],
    expire: () => {
      expiredBefore = nextId;
    },
  };
};
