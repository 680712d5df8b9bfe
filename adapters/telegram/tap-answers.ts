/** What Telegram is to do, as it may stand in the answer to an update that it sent. */
export type CallInReply = { readonly method: 'answerCallbackQuery' } & Readonly<Record<string, unknown>>;

/** `text` and `show_alert` of a tap's answer. */
export type TapNote = { readonly text?: string; readonly show_alert?: boolean };

/**
 * Answers to taps that travel in the HTTP answer to the update which brought them, so that they are no call of their
 * own. Only for updates that Telegram sends.
 */
export type TapAnswers = {
  /** Handles an update that brought this tap; what is said about the tap meanwhile comes back, to be replied. */
  readonly carry: (tap: string | null, handle: () => Promise<void>) => Promise<CallInReply | null>;
  /** Answers a tap: by the reply where one is under way and soon done, else by `call`. */
  readonly answer: (tap: string, note: TapNote, call: () => Promise<void>) => Promise<void>;
};

/** Milliseconds that an answer waits for its reply: a person must not look at a waiting button for longer. */
const patience = 500;

type Carried = { note: TapNote; late: NodeJS.Timeout | null; called: boolean };

const replyTo = (tap: string, note: TapNote): CallInReply => ({
  method: 'answerCallbackQuery',
  callback_query_id: tap,
  ...note,
});

export const openTapAnswers = (): TapAnswers => {
  const carried = new Map<string, Carried>();
  return {
    carry: async (tap, handle) => {
      if (tap === null || carried.has(tap)) {
        await handle();
        // It came again: the reply to the first one is lost, so the button may be waiting.
        return tap === null ? null : replyTo(tap, {});
      }
      const own: Carried = { note: {}, late: null, called: false };
      carried.set(tap, own);
      try {
        await handle();
      } finally {
        carried.delete(tap);
        if (own.late !== null) clearTimeout(own.late);
      }
      return own.called ? null : replyTo(tap, own.note);
    },
    answer: async (tap, note, call) => {
      const own = carried.get(tap);
      if (own === undefined || own.late !== null) return call();
      own.note = note;
      own.late = setTimeout(() => {
        own.called = true;
        // It only ends the waiting of a button: nobody is to hear that it did not.
        call().catch(() => undefined);
      }, patience);
    },
  };
};
