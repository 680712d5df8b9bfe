import type { CallLog, RecordedCall } from './call-log.ts';
import type { Changes } from './changes.ts';
import type { UpdateQueue } from './updates/update-queue.ts';

/** A call to wait for. */
export interface WantedCall {
  readonly chat?: number;
  readonly when?: (call: RecordedCall) => boolean;
  /** How many such calls there must be, counted from the start of the stand-in. */
  readonly times?: number;
  readonly within?: number;
}

/** What a test can wait for besides what a phone sees. */
export interface Waits {
  /** Waits until the bot asked for it and was answered; resolves with the last such call. */
  readonly called: (method: string, wanted?: WantedCall) => Promise<RecordedCall>;
  /** Waits until the bot has taken every update there is. */
  readonly everythingTaken: (within?: number) => Promise<void>;
  /** Waits until the bot has taken every update and asked nothing but for updates for `milliseconds` (300). */
  readonly quiet: (milliseconds?: number, within?: number) => Promise<void>;
}

export interface WaitParts {
  readonly changes: Changes;
  readonly log: CallLog;
  readonly updates: UpdateQueue;
  readonly patience: number;
}

const isQuestion = (call: RecordedCall): boolean => call.method.toLowerCase() !== 'getupdates';

/** Waits that fail after `patience` milliseconds with the last calls of the bot. */
export const createWaits = ({ changes, log, updates, patience }: WaitParts): Waits => {
  const picture = (what: string) => (): string => `${what}; last calls of the bot:\n${log.draw(15)}`;
  const questions = (): number => log.calls().filter(isQuestion).length;

  const everythingTaken = async (within = patience): Promise<void> => {
    const taken = (): true | undefined => (updates.waiting().length === 0 ? true : undefined);
    await changes.until(taken, within, () => {
      const left = updates.waiting().map(({ id, chatId }) => `${String(id)} in chat ${String(chatId)}`);
      const asked = log
        .calls('getUpdates')
        .slice(-5)
        .map(
          ({ args, answer }) => `${String(args.offset)}${answer() === undefined ? ' (not answered)' : ''}`,
        );
      const seen = `left are ${left.join(', ') || 'none'}; asked last from ${asked.join(', ')}`;
      return picture(`the bot did not take every update: ${seen}`)();
    });
  };

  return {
    everythingTaken,
    called: (method, { chat, when = () => true, times = 1, within = patience } = {}) => {
      const isWanted = (call: RecordedCall): boolean =>
        call.answer() !== undefined && (chat === undefined || call.chatId === chat) && when(call);
      const fitting = (): RecordedCall | undefined => {
        const found = log.calls(method).filter(isWanted);
        return found.length < times ? undefined : found.at(-1);
      };
      return changes.until(fitting, within, picture(`the bot did not call ${method} (${times} times)`));
    },
    quiet: async (milliseconds = 300, within = patience) => {
      const end = Date.now() + within;
      await everythingTaken(within);
      for (let before = -1; before < questions();) {
        if (Date.now() > end) throw new Error(picture('the bot does not come to rest')());
        before = questions();
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      }
    },
  };
};
