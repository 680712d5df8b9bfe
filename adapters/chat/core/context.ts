import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { OpenedSession } from '../../../application/buyers/open-session.ts';
import type { MessageRef } from '../../../application/ports/conversations.ts';
import type { DeliveryFailure, Unreachable } from '../../../application/ports/messenger.ts';
import type { Buyer, Language } from '../../../domain/people/buyer.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { Level } from '../../../domain/pricing/level.ts';
import type { Rupiah } from '../../../domain/rupiah.ts';
import type { Rights } from '../../../domain/staff/member.ts';
import { truncate } from './truncate.ts';
import type { Controls, Screen } from './screen.ts';
import { keyboard, labelsInOrder, type OwnKey } from './keyboard.ts';
import type { Answer, ChatUpdate, UserInput } from './messenger-client.ts';
import { localeOf, type Locale, type StoreInfo } from './locale.ts';
import type { ChatDeps } from './chat-deps.ts';
import type { Made, Revisions } from './revisions.ts';
import { withinRights, type OpensOf } from './within-rights.ts';

/** Whose something is. Whoever may not use it is answered as if there were no such thing. */
export type Access = 'Everyone' | 'Staff';

/** The field that a button skips; `mark` names the form that it hangs under, null where the button is of before there were marks. */
export type Skipped = { readonly field: string; readonly mark: string | null };
/** The same for one that answers a field. */
export type Suggested = Skipped & { readonly answer: string };

/** A form under way, whatever it asks for. `content` is what was answered so far. */
export type Form = {
  readonly name: string;
  readonly access: Access;
  /** It waits for a file alone: what is typed goes its own way, and ends it. */
  readonly filesOnly?: true | undefined;
  readonly take: (context: Context, content: string, answer: Answer) => Promise<void>;
  readonly suggested: (context: Context, content: string, given: Suggested) => Promise<void>;
  readonly back: (context: Context, content: string) => Promise<void>;
  readonly skip: (context: Context, content: string, given: Skipped | null) => Promise<void>;
  readonly edit: (context: Context, content: string, field: string) => Promise<void>;
  readonly confirm: (context: Context, content: string, once: string) => Promise<void>;
};

/** What a context needs to know of all features together. */
export type Shortcuts = {
  readonly keys: (language: Language) => readonly OwnKey[];
  readonly link: (payload: string) => { readonly run: (context: Context) => Promise<void> } | null;
  readonly isOwnLink: (payload: string) => boolean;
  readonly form: (name: string) => Form | null;
  readonly opens: OpensOf;
};

/** One thing a buyer did, and the means to answer it. What cannot be shown is logged, never thrown. */
export type Context = Omit<ChatDeps, 'store'> & {
  readonly store: StoreInfo;
  readonly buyer: Buyer;
  /** What they may do as staff. A screen is shown without the buttons that are beyond it. */
  readonly rights: Rights;
  /** Whose prices are theirs; null for everybody's. */
  readonly level: Level | null;
  /** What they had in the shop when they came. */
  readonly balance: Rupiah;
  readonly locale: Locale;
  /** The products of the list shown last, in its numbering; empty when none was. */
  readonly listShown: readonly VariantCode[];
  /** The form under way. */
  readonly pending: { readonly form: Form; readonly content: string } | null;
  /** The shop's own keys. */
  readonly ownKeys: (language: Language) => readonly OwnKey[];
  /** The shop's keyboard, with so many number keys. */
  readonly keyboard: (listed: number, language?: Language) => Controls;
  /** Where a deep link leads; null where it makes no sense. */
  readonly link: Shortcuts['link'];
  readonly isOwnLink: Shortcuts['isOwnLink'];
  /** The message whose button was tapped; null after a text. */
  readonly tapped: MessageRef | null;
  /** Names the tap, and stays the same when it comes again; empty after a text. */
  readonly tap: string;
  /** Names what came, a text too, and stays the same when it comes again; null where the messenger gives it no name. */
  readonly request: string | null;
  /** Remembers what the message became, so that its correction is heard. */
  readonly remember: (made: Made) => void;
  /** Whether that message is a picture. */
  readonly onPicture: boolean;
  /** Whether what came before belongs to the same stroke, as the messages of an album do. */
  readonly more: boolean;
  /** Shows a screen in the place of the tapped message where that is possible, else as a new one; null when it could not be shown. */
  readonly show: (screen: Screen) => Promise<MessageRef | null>;
  /** Shows a screen as a new message; null when it could not be shown. */
  readonly send: (screen: Screen) => Promise<MessageRef | null>;
  /** Changes another message of the chat; false when it cannot be changed any more. */
  readonly edit: (message: MessageRef, screen: Screen) => Promise<boolean>;
  readonly remove: (message: MessageRef) => Promise<void>;
  /** Answers the tap with a short note; the first note counts. Does nothing after a text. */
  readonly note: (text: string, alert?: boolean) => Promise<void>;
  /** Answers the tap if nothing has yet. */
  readonly finish: () => Promise<void>;
};

type Tap = Extract<UserInput, { tag: 'Tap' }>;

const noteLimit = 200;

const isPicture = ({ attachment }: Screen): boolean =>
  attachment?.tag === 'Picture' || attachment?.tag === 'Photo';

/** A text can get a picture; a picture never becomes a text again. */
const canStandIn = (screen: Screen, onPicture: boolean): boolean =>
  screen.controls.tag !== 'Keys' &&
  screen.attachment?.tag !== 'File' &&
  screen.attachment?.tag !== 'GoodsFile' &&
  (isPicture(screen) || !onPicture);

/** Starts the answer to what a buyer did. */
export const openContext = (
  deps: ChatDeps,
  shortcuts: Shortcuts & { readonly revisions: Revisions },
  incoming: ChatUpdate,
  { buyer, listShown, draft, rights, level, balance }: OpenedSession,
): Context => {
  const store = deps.store();
  const form = draft === null ? null : shortcuts.form(draft.form);
  const { shop, client, conversations, drafts, background, reportFiles, unitFiles, clock, log } = deps;
  const { chat, input, topic } = incoming;
  const tap: Tap | null = input.tag === 'Tap' ? input : null;
  let answered = tap === null;
  // What hangs in a group is answered in the person's own chat, and stays there as it is.
  const standing = tap === null || tap.message.chat !== chat ? null : tap;

  const tried = async <L extends Unreachable | DeliveryFailure, A>(
    what: string,
    task: TaskEither<L, A>,
  ): Promise<A | null> => {
    const result = await task();
    if (E.isRight(result)) return result.right;
    if (result.left.tag === 'Unreachable') {
      log.info(`${what}: the buyer cannot be reached`);
      // They tapped in a group, and never opened the chat in which it is answered.
      if (tap !== null && standing === null)
        await answer({ text: localeOf(store, buyer.language).messages.errors.openPrivate, alert: true });
    } else log.warn(`${what} failed`, { operation: result.left.operation, cause: result.left.cause });
    return null;
  };

  const seen = withinRights(shortcuts.opens, deps.shop.admin, rights);
  const send = (screen: Screen) => tried('send screen', client.send(chat, seen(screen), topic));

  const edit = async (message: MessageRef, screen: Screen): Promise<boolean> => {
    const result = await client.edit(message, seen(screen))();
    if (E.isRight(result)) return true;
    if (result.left.tag === 'DeliveryFailure') {
      log.warn('edit screen failed', { operation: result.left.operation, cause: result.left.cause });
    }
    return false;
  };

  const show = async (screen: Screen): Promise<MessageRef | null> => {
    if (standing === null || !canStandIn(screen, standing.onPicture)) return send(screen);
    return (await edit(standing.message, screen)) ? standing.message : send(screen);
  };

  const answer = async (note: { readonly text: string; readonly alert: boolean } | null): Promise<void> => {
    if (tap === null || answered) return;
    answered = true;
    await tried('answer tap', client.answerTap(tap.tap, note));
  };

  // Field by field: a copy of `deps` would grow by each of the others, which takes V8 several times as long.
  return {
    shop,
    client,
    conversations,
    drafts,
    background,
    reportFiles,
    unitFiles,
    clock,
    log,
    meter: deps.meter,
    pictures: deps.pictures,
    username: deps.username,
    buyer,
    store,
    rights,
    level,
    balance,
    locale: localeOf(store, buyer.language),
    listShown,
    pending: form === null || draft === null ? null : { form, content: draft.content },
    ownKeys: shortcuts.keys,
    keyboard: (listed, language = buyer.language) =>
      keyboard(labelsInOrder(store.keyboard, shortcuts.keys(language)), listed),
    link: shortcuts.link,
    isOwnLink: shortcuts.isOwnLink,
    tapped: tap?.message ?? null,
    tap: tap?.tap ?? '',
    request: incoming.name ?? null,
    remember: (made) => {
      const name = incoming.revises ?? incoming.name;
      if (name !== undefined) shortcuts.revisions.remember(name, made);
    },
    more: incoming.more ?? false,
    onPicture: standing?.onPicture ?? false,
    send,
    show,
    edit,
    remove: async (message) => {
      await tried('remove message', client.remove(message));
    },
    note: (text, alert = false) => answer({ text: truncate(text, noteLimit), alert }),
    finish: () => answer(null),
  };
};
