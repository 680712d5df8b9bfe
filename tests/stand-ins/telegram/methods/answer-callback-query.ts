import * as E from 'fp-ts/lib/Either.js';
import { badRequest } from '../refusal.ts';
import { flagArg, textArg } from '../wire/bot-call.ts';
import type { Method } from './method.ts';

const textLimit = 200;

export const answerCallbackQuery: Method = (world, call) => {
  const text = textArg(call, 'text');
  if (text.length > textLimit) return badRequest('MESSAGE_TOO_LONG');
  return world.taps.answer(textArg(call, 'callback_query_id'), text, flagArg(call, 'show_alert'))
    ? E.right(true)
    : badRequest('query is too old and response timeout expired or query ID is invalid');
};
