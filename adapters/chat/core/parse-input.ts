import type { Action } from './feature.ts';
import type { Answer, UserInput } from './messenger-client.ts';
import { isKey, readNumber } from './number-key.ts';
import type { ExtraKey } from '../../../domain/settings/keyboard.ts';
import { bare, type Router } from './router.ts';

/** Why a person is led home. */
export type Lost = 'StaleButton' | 'UnknownText' | 'Unreadable';

/** What a person meant. `typed` is what may answer a question. */
export type ParsedInput =
  | { readonly tag: 'Action'; readonly action: Action }
  /** A number key, or a typed number with its text. */
  | { readonly tag: 'Number'; readonly number: number; readonly typed: string | null }
  | { readonly tag: 'Lost'; readonly why: Lost; readonly typed: string | null }
  | Extract<UserInput, { tag: 'File' }>
  | Extract<UserInput, { tag: 'Picked' | 'PickedChat' }>
  /** A key that an owner made. */
  | { readonly tag: 'Extra'; readonly key: ExtraKey }
  /** Nothing was said, and nothing is answered. */
  | { readonly tag: 'Unblocked' };

const lost = (why: Lost, typed: string | null = null): ParsedInput => ({ tag: 'Lost', why, typed });

const commandForm = /^\/([a-z][a-z_]*)(?:@(\w+))?(?:\s+(\S+))?\s*$/i;

export type SpokenCommand = {
  readonly name: string;
  readonly to: string | null;
  readonly payload: string | null;
};

/** The parts of `/name@to payload`, or null when the text is no command. */
export const readCommand = (text: string): SpokenCommand | null => {
  const [, name, to, payload] = commandForm.exec(text) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), to: to ?? null, payload: payload ?? null };
};

/** A command that there is not. With anything behind it, it may be goods or the answer to a question: `/redeem ABC-123`. */
const bareCommand = /^\/\w*(?:@\w+)?\s*$/;

/** What a link to the shop carries, as it goes on into the private chat. */
export const linkPayload = (payload: string | null): string | null =>
  payload !== null && /^[\w-]{1,64}$/.test(payload) ? payload : null;

const parseText = (router: Router, text: string, extras: readonly ExtraKey[]): ParsedInput => {
  const command = readCommand(text);
  const action = command === null ? router.key(text) : router.command(command.name, command.payload);
  if (action !== null) return { tag: 'Action', action };
  const extra = extras.find(({ label }) => bare(label) === bare(text));
  if (extra !== undefined) return { tag: 'Extra', key: extra };
  if (bareCommand.test(text)) return lost('UnknownText');
  const number = readNumber(text);
  if (number === null) return lost('UnknownText', text);
  return { tag: 'Number', number, typed: isKey(text) ? null : text };
};

/** What may answer a question; null for keys, commands and buttons. */
export const answerIn = (parsed: ParsedInput): Answer | null => {
  if (parsed.tag === 'File') return parsed;
  if (
    parsed.tag === 'Extra' ||
    parsed.tag === 'Action' ||
    parsed.tag === 'Unblocked' ||
    parsed.tag === 'Picked' ||
    parsed.tag === 'PickedChat'
  )
    return null;
  if (parsed.typed === null) return null;
  return { tag: 'Text', text: parsed.typed };
};

/** What was meant by what a person did. Keys are understood in both languages: the buyer's may have changed since they were shown. */
export const parseInput = (
  router: Router,
  input: UserInput,
  extras: readonly ExtraKey[] = [],
): ParsedInput => {
  switch (input.tag) {
    case 'Text':
      return parseText(router, input.text, extras);
    case 'Tap': {
      const action = router.action(input.data);
      return action === null ? lost('StaleButton') : { tag: 'Action', action };
    }
    case 'File':
    case 'Picked':
    case 'PickedChat':
      return input;
    case 'Other':
      return lost('Unreadable');
    case 'Unblocked':
      return input;
  }
};
