import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { badRequest, type Answer } from '../refusal.ts';
import { jsonArg, type BotCall } from '../wire/bot-call.ts';
import type { InlineKeyboard, Markup } from './chat.ts';

const Style = t.union([t.literal('danger'), t.literal('success'), t.literal('primary')]);
const Label = { text: t.string };
const InlineButtonCodec = t.intersection([
  t.type(Label),
  t.partial({
    style: t.string,
    callback_data: t.string,
    url: t.string,
    copy_text: t.type(Label),
    disabled: t.UnknownRecord,
  }),
]);
const InlineRows = t.array(t.array(InlineButtonCodec));
const Key = t.union([t.string, t.intersection([t.type(Label), t.partial({ style: t.string })])]);
const KeyRows = t.array(t.array(Key));

type Button = t.TypeOf<typeof InlineButtonCodec>;
type GivenKey = t.TypeOf<typeof Key>;

const besidesAction = new Set(['text', 'style', 'icon_custom_emoji_id']);
const callbackDataLimit = 64;
const copyTextLimit = 256;
const buttonLimit = 100;

const urlComplaint = (url: string): string | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const web = parsed?.protocol === 'http:' || parsed?.protocol === 'https:';
  const fine = web
    ? parsed.hostname.includes('.')
    : parsed?.protocol === 'tg:' || parsed?.protocol === 'ton:';
  return fine ? undefined : `inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`;
};

const actionComplaint = (button: Button): string | undefined => {
  const actions = Object.keys(button).filter((field) => !besidesAction.has(field));
  if (actions.length === 0 || button.callback_data === '')
    return "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
  // The live service takes the first of several actions; its manual asks for exactly one.
  return actions.length > 1
    ? `can't parse inline keyboard button: exactly one action expected, found ${actions.join(', ')}`
    : undefined;
};

const buttonComplaint = (button: Button): string | undefined => {
  if (button.text.trim() === '') return 'inline keyboard button text must be non-empty';
  if (button.style !== undefined && !Style.is(button.style))
    return "can't parse inline keyboard button: invalid button style specified";
  const action = actionComplaint(button);
  if (action !== undefined) return action;
  if (Buffer.byteLength(button.callback_data ?? '') > callbackDataLimit) return 'BUTTON_DATA_INVALID';
  const copied = button.copy_text?.text;
  if (copied !== undefined && (copied === '' || copied.length > copyTextLimit))
    return 'BUTTON_COPY_TEXT_INVALID';
  return button.url === undefined ? undefined : urlComplaint(button.url);
};

const inlineKeyboard = (given: unknown): Answer<Markup | undefined> => {
  if (!InlineRows.is(given))
    return badRequest("can't parse inline keyboard button: an Array of Arrays of buttons expected");
  const rows = given.filter((row) => row.length > 0);
  const buttons = rows.flat();
  const complaint = buttons.map(buttonComplaint).find((found) => found !== undefined);
  if (complaint !== undefined) return badRequest(complaint);
  if (buttons.length > buttonLimit) return badRequest('reply markup is too long');
  return E.right(rows.length === 0 ? undefined : { kind: 'inline', rows });
};

const keyLabel = (key: GivenKey): string => (typeof key === 'string' ? key : key.text);

const replyKeyboard = (given: unknown): Answer<Markup | undefined> => {
  if (!KeyRows.is(given))
    return badRequest("can't parse keyboard button: an Array of Arrays of buttons expected");
  const wrongStyle = given
    .flat()
    .some((key) => typeof key !== 'string' && key.style !== undefined && !Style.is(key.style));
  if (wrongStyle) return badRequest("can't parse keyboard button: invalid button style specified");
  const rows = given.filter((row) => row.length > 0).map((row) => row.map(keyLabel));
  if (rows.flat().some((label) => label.trim() === ''))
    return badRequest('keyboard button text must be non-empty');
  return E.right(rows.length === 0 ? undefined : { kind: 'keyboard', rows });
};

const readGiven = (given: unknown): Answer<Markup | undefined> => {
  if (given === undefined) return E.right(undefined);
  if (!t.UnknownRecord.is(given)) return badRequest('object expected as reply markup');
  if (given['keyboard'] !== undefined) return replyKeyboard(given['keyboard']);
  if (given['inline_keyboard'] !== undefined) return inlineKeyboard(given['inline_keyboard']);
  if (given['remove_keyboard'] === true) return E.right({ kind: 'remove' });
  return E.right(given['force_reply'] === true ? { kind: 'force-reply' } : undefined);
};

/** The `reply_markup` of a call, checked as strictly as the manual asks; undefined when there is none. */
export const readMarkup = (call: BotCall): Answer<Markup | undefined> =>
  pipe(jsonArg(call, 'reply_markup', 'reply keyboard markup'), E.chain(readGiven));

/** The same for an edit, where only inline buttons are allowed. */
export const readInlineMarkup = (call: BotCall): Answer<InlineKeyboard | undefined> =>
  pipe(
    readMarkup(call),
    E.chain((markup) =>
      markup === undefined || markup.kind === 'inline'
        ? E.right(markup)
        : badRequest('inline keyboard expected'),
    ),
  );
