import * as E from 'fp-ts/lib/Either.js';
import { badRequestRefusal, type Answer } from '../refusal.ts';

export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** One request of a bot, whatever way its body was encoded. */
export interface BotCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** The argument as text; empty when it was not given. */
export const textArg = (call: BotCall, name: string): string => {
  const value = call.args[name];
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
};

/** The argument as a whole number; undefined when it is none. */
export const integerArg = (call: BotCall, name: string): number | undefined => {
  const text = textArg(call, name).trim();
  return /^-?\d{1,16}$/.test(text) ? Number(text) : undefined;
};

/** Whether the argument says yes in one of the ways Telegram reads. */
export const flagArg = (call: BotCall, name: string): boolean =>
  ['true', 'yes', '1'].includes(textArg(call, name).trim().toLowerCase());

/** The argument as a JSON value, given as such or as text; undefined when it was not given. */
export const jsonArg = (call: BotCall, name: string, what: string): Answer<unknown> => {
  const value = call.args[name];
  if (typeof value !== 'string') return E.right(value ?? undefined);
  if (value === '') return E.right(undefined);
  return E.tryCatch(
    (): unknown => JSON.parse(value),
    () => badRequestRefusal(`can't parse ${what} JSON object`),
  );
};
