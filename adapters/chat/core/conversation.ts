import * as E from 'fp-ts/lib/Either.js';
import type { OpenedSession } from '../../../application/buyers/open-session.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Buyer } from '../../../domain/people/buyer.ts';
import type { Verdict } from '../../../domain/people/spam-policy.ts';
import { nothing } from '../../../domain/rupiah.ts';
import { noRights } from '../../../domain/staff/member.ts';
import { spamWarning } from './messages.ts';
import type { ChatDeps } from './chat-deps.ts';
import { openContext, type Context } from './context.ts';
import { dispatch, may, type Fallbacks } from './dispatch.ts';
import { apologise } from './errors.ts';
import type { ChatUpdate } from './messenger-client.ts';
import { privateOnly, warning } from './notices.ts';
import { answerIn, linkPayload, parseInput, readCommand, type ParsedInput } from './parse-input.ts';
import { wordsOf } from './rich-text.ts';
import type { ExtraKey } from '../../../domain/settings/keyboard.ts';
import type { StoreInfo } from './locale.ts';
import { openRevisions, type Revisions } from './revisions.ts';
import type { Router } from './router.ts';

/** Answers what a person did. Resolves when all that it caused is committed and said; rejects for a bug only. */
export type Conversation = (incoming: ChatUpdate) => Promise<void>;

const admit = (
  { shop }: ChatDeps,
  { profile, arrived, more = false }: ChatUpdate,
  parsed: ParsedInput,
): Promise<Verdict> => {
  if (more || parsed.tag === 'Unblocked') return Promise.resolve('Admit');
  const own = parsed.tag === 'Action' ? parsed.action.kind : 'Action';
  return shop.admitAction(profile.id, arrived?.waited === true ? 'Waited' : own, arrived?.at)();
};

/** So many messages are remembered, to hear a correction of them. */
const mostRevisions = 1_000;

const extraKeys = ({ keyboard }: StoreInfo): readonly ExtraKey[] =>
  (keyboard ?? []).flatMap((key) => (key.tag === 'Extra' ? [key] : []));

/** Somebody of whom only that is known which the messenger says. */
const stranger = (buyer: Buyer): OpenedSession => ({
  buyer,
  owed: [],
  listShown: [],
  draft: null,
  role: null,
  level: null,
  balance: nothing,
  rights: noRights,
  notResumed: [],
});

type Remembering = Router & { readonly revisions: Revisions };

const contextOf = (
  deps: ChatDeps,
  router: Remembering,
  incoming: ChatUpdate,
  session?: OpenedSession,
): Context => openContext(deps, router, incoming, session ?? stranger(incoming.profile));

const sessionOf = async (
  { shop, log }: ChatDeps,
  { profile }: ChatUpdate,
): Promise<E.Either<StoreFailure, OpenedSession>> => {
  const session = await shop.openSession(profile)();
  for (const { order, failure } of E.isRight(session) ? session.right.notResumed : [])
    log.error('delivery not resumed', { order, operation: failure.operation, cause: failure.cause });
  return session;
};

const report = async ({ shop, log }: ChatDeps, { profile }: ChatUpdate): Promise<void> => {
  const reported = await shop.reportSpammer(profile)();
  if (E.isLeft(reported)) log.error('spam not reported', { cause: reported.left.cause });
};

/** A blocked tap always gets an alert; the warning is read at the first block, then at most every two minutes. */
const turnAway = async (
  deps: ChatDeps,
  context: Context,
  incoming: ChatUpdate,
  verdict: Verdict,
): Promise<void> => {
  deps.meter.spamBlocked();
  const warn = verdict === 'BlockAndWarn';
  if (context.tapped !== null) {
    await context.note(warn ? spamWarning : context.locale.messages.errors.tooFast, true);
  } else if (warn && incoming.isPrivate) {
    await context.send(warning);
  }
  if (warn) await report(deps, incoming);
};

const isForUs = ({ username }: ChatDeps, { input }: ChatUpdate): boolean => {
  if (input.tag !== 'Text') return input.tag === 'Tap';
  const to = readCommand(input.text)?.to ?? null;
  return to !== null && to.toLowerCase() === username()?.toLowerCase();
};

const pointToPrivateChat = async (deps: ChatDeps, context: Context, { input }: ChatUpdate): Promise<void> => {
  const username = deps.username();
  if (context.tapped !== null) return context.note(wordsOf(context.locale.messages.errors.privateOnly), true);
  const payload = input.tag === 'Text' ? linkPayload(readCommand(input.text)?.payload ?? null) : null;
  const link = `https://t.me/${username ?? ''}${payload === null ? '' : `?start=${payload}`}`;
  await context.send(privateOnly(context.locale, username === null ? null : link));
};

/** What staff tapped under an alert in a group, as if it hung in their own chat. */
const inOwnChat = ({ topic: _, ...tapped }: ChatUpdate): ChatUpdate => ({
  ...tapped,
  chat: tapped.profile.id,
  isPrivate: true,
});

/**
 * A button under what the shop told a group works for who has the right, whoever else reads along: who taps is
 * looked at, and the answer goes to their own chat.
 */
const answerForStaff = async (
  deps: ChatDeps,
  router: Remembering,
  fallbacks: Fallbacks,
  incoming: ChatUpdate,
  parsed: Extract<ParsedInput, { tag: 'Action' }>,
): Promise<void> => {
  const own = inOwnChat(incoming);
  const session = await sessionOf(deps, own);
  if (E.isLeft(session)) return apologise(contextOf(deps, router, own), session.left);
  const context = contextOf(deps, router, own, session.right);
  const { errors } = context.locale.messages;
  if (!may(context, parsed.action.access, parsed.action.opens)) return context.note(errors.notForYou, true);
  try {
    await dispatch(context, parsed, fallbacks);
  } finally {
    await context.note(errors.inPrivate);
  }
};

/**
 * The shop as a conversation. Every tap is answered once, hammering is turned away first, and in a group there
 * is nothing but the way to the private chat, and the buttons of staff under what it was told. A correction is heard
 * of what a feature remembers, and of nothing else.
 */
export const conversationOver =
  (shortcuts: Router, fallbacks: Fallbacks) =>
  (deps: ChatDeps): Conversation => {
    const router = { ...shortcuts, revisions: openRevisions(mostRevisions) };
    return async (incoming) => {
      const revised = incoming.revises === undefined ? null : router.revisions.of(incoming.revises);
      if (incoming.revises !== undefined && revised === null) return;
      if (!incoming.isPrivate && !isForUs(deps, incoming)) return;
      const parsed = parseInput(router, incoming.input, extraKeys(deps.store()));
      const verdict = await admit(deps, incoming, parsed);
      const unknown = (): Context => contextOf(deps, router, incoming);
      if (verdict !== 'Admit') return turnAway(deps, unknown(), incoming, verdict);
      if (!incoming.isPrivate)
        return incoming.input.tag === 'Tap' && parsed.tag === 'Action' && parsed.action.access === 'Staff'
          ? answerForStaff(deps, router, fallbacks, incoming, parsed)
          : pointToPrivateChat(deps, unknown(), incoming);
      const session = await sessionOf(deps, incoming);
      if (E.isLeft(session)) return apologise(unknown(), session.left);
      const context = contextOf(deps, router, incoming, session.right);
      try {
        if (revised === null) await dispatch(context, parsed, fallbacks, incoming.more);
        else await fallbacks.revised(context, answerIn(parsed), revised);
      } finally {
        await context.finish();
      }
    };
  };
