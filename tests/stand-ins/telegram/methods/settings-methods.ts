import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { badRequest, type Answer } from '../refusal.ts';
import { jsonArg, textArg, type BotCall } from '../wire/bot-call.ts';
import type { World } from '../world.ts';
import type { Method } from './method.ts';

const Commands = t.array(t.type({ command: t.string, description: t.string }));
const Scope = t.intersection([
  t.type({ type: t.string }),
  t.partial({ chat_id: t.unknown, user_id: t.unknown }),
]);
const ChatScope = t.type({ type: t.literal('chat'), chat_id: t.union([t.number, t.string]) });
const commandLimit = 100;
const descriptionLimit = 256;

export type BotCommands = t.TypeOf<typeof Commands>;

/** Under which key the commands of a language (empty for all others) and a scope are kept. */
export const commandsKey = (languageCode: string, scope: unknown = { type: 'default' }): string =>
  `commands ${JSON.stringify(scope)} ${languageCode}`;

/** A chat's own commands are for a chat that the bot has. */
const isOfChat = ({ chats }: World, scope: unknown): boolean =>
  !ChatScope.is(scope) || chats.find(Number(scope.chat_id))?.open === true;

const keyOfCall = (world: World, call: BotCall): Answer<string> => {
  const language = textArg(call, 'language_code');
  if (language !== '' && !/^[a-z]{2}$/.test(language)) return badRequest('invalid language code specified');
  return pipe(
    jsonArg(call, 'scope', 'BotCommandScope'),
    E.chain((scope) => {
      if (scope !== undefined && !Scope.is(scope)) return badRequest("can't parse BotCommandScope");
      return isOfChat(world, scope) ? E.right(commandsKey(language, scope)) : badRequest('chat not found');
    }),
  );
};

const checkedCommands = (given: unknown): Answer<BotCommands> => {
  if (!Commands.is(given)) return badRequest('expected an Array of BotCommand');
  if (given.some(({ command }) => !/^[a-z0-9_]{1,32}$/.test(command)))
    return badRequest('BOT_COMMAND_INVALID');
  if (given.some(({ description }) => description === '' || description.length > descriptionLimit))
    return badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return given.length > commandLimit ? badRequest('BOT_COMMANDS_TOO_MUCH') : E.right(given);
};

export const setMyCommands: Method = (world, call) =>
  pipe(
    E.Do,
    E.bind('key', () => keyOfCall(world, call)),
    E.bind('given', () => jsonArg(call, 'commands', 'commands')),
    E.bind('commands', ({ given }) => checkedCommands(given)),
    E.map(({ key, commands }) => {
      world.settings.set(key, commands);
      return true;
    }),
  );

export const getMyCommands: Method = (world, call) =>
  pipe(
    keyOfCall(world, call),
    E.map((key) => world.settings.get(key) ?? []),
  );

export const deleteMyCommands: Method = (world, call) =>
  pipe(
    keyOfCall(world, call),
    E.map((key) => {
      world.settings.forget(key);
      return true;
    }),
  );

const textSetting =
  (field: string, limit: number): Method =>
  (world, call) => {
    const text = textArg(call, field);
    if (text.length > limit) return badRequest(`${field} is too long`);
    world.settings.set(`${field} ${textArg(call, 'language_code')}`, text);
    return E.right(true);
  };

const getTextSetting =
  (field: string): Method =>
  (world, call) =>
    E.right({ [field]: world.settings.get(`${field} ${textArg(call, 'language_code')}`) ?? '' });

export const setMyDescription = textSetting('description', 512);
export const getMyDescription = getTextSetting('description');
export const setMyShortDescription = textSetting('short_description', 120);
export const getMyShortDescription = getTextSetting('short_description');

const MenuButton = t.type({
  type: t.union([t.literal('default'), t.literal('commands'), t.literal('web_app')]),
});

export const setChatMenuButton: Method = (world, call) =>
  pipe(
    jsonArg(call, 'menu_button', 'menu button'),
    E.chain((button) =>
      button === undefined || MenuButton.is(button)
        ? E.right(button ?? { type: 'default' })
        : badRequest("can't parse menu button: MenuButton has unsupported type"),
    ),
    E.map((button) => {
      world.settings.set(`menu button ${textArg(call, 'chat_id')}`, button);
      return true;
    }),
  );
