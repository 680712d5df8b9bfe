import type { Changes } from './changes.ts';
import { textArg, type BotCall, type Upload } from './wire/bot-call.ts';

/** A call as it came in; `at` in milliseconds, `answer` once there is one. */
export interface RecordedCall {
  readonly number: number;
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
  readonly chatId: number | undefined;
  readonly at: number;
  readonly answer: () => CallAnswer | undefined;
}

/** What the bot got: a status and body, or only the news that nothing reached it. */
export type CallAnswer =
  | {
      readonly status: number;
      readonly ok: boolean;
      readonly description?: string;
      readonly result?: unknown;
    }
  | { readonly lost: string };

export interface CallLog {
  readonly record: (call: BotCall, chatId: number | undefined) => (answer: CallAnswer) => void;
  /** All calls in the order they came, or those of one method. */
  readonly calls: (method?: string) => readonly RecordedCall[];
  /** The last calls in one line each, without the polling. */
  readonly draw: (count: number) => string;
}

const structured = new Set([
  ...['reply_markup', 'entities', 'caption_entities', 'media', 'reply_parameters', 'commands', 'scope'],
  ...['menu_button', 'allowed_updates', 'link_preview_options'],
]);

// A form carries everything as text: a test reads the same arguments whatever way they came.
const unfolded = (name: string, value: unknown): unknown => {
  if (typeof value !== 'string' || !structured.has(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const unfoldedArguments = (call: BotCall): RecordedCall['args'] =>
  Object.fromEntries(Object.entries(call.args).map(([name, value]) => [name, unfolded(name, value)]));

const drawArguments = (args: Readonly<Record<string, unknown>>): string =>
  Object.entries(args)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
    .slice(0, 160);

const drawAnswer = (answer: CallAnswer | undefined): string => {
  if (answer === undefined) return 'not answered yet';
  if ('lost' in answer) return answer.lost;
  return answer.description ?? String(answer.status);
};

// A call without a chat concerns no phone.
const noChat = 0;

const sameMethod = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The memory of everything a bot asked; `changes` hears of every call and every answer. */
export const createCallLog = (changes: Changes): CallLog => {
  const all: RecordedCall[] = [];

  return {
    record: (call, chatId) => {
      let answer: CallAnswer | undefined;
      const { method, uploads } = call;
      const args = unfoldedArguments(call);
      const files = [...uploads.values()];
      all.push({ number: all.length + 1, method, args, files, chatId, at: Date.now(), answer: () => answer });
      changes.announce(chatId ?? noChat);
      return (given) => {
        answer = given;
        changes.announce(chatId ?? noChat);
      };
    },
    calls: (method) => all.filter((call) => method === undefined || sameMethod(call.method, method)),
    draw: (count) =>
      all
        .filter((call) => !sameMethod(call.method, 'getUpdates'))
        .slice(-count)
        .map(({ method, args, answer }) => `${method}(${drawArguments(args)}) -> ${drawAnswer(answer())}`)
        .join('\n'),
  };
};

/** The chat a call is about, if any. */
export const chatOfCall = (call: BotCall): number | undefined => {
  const text = textArg(call, 'chat_id').trim();
  return /^-?\d{1,16}$/.test(text) ? Number(text) : undefined;
};
