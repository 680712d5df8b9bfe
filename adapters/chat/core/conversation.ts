import * as E from 'fp-ts/lib/Either.js';
import type { Verdict } from '../../../domain/spam-policy.ts';
import { linkPayload, parseInput, readCommand, type ParsedInput } from './parse-input.ts';
import { privateOnly, warning } from '../screens/notices.ts';
import { wordsOf } from './rich-text.ts';
import type { ChatUpdate } from './messenger-client.ts';
import type { ChatDeps } from './chat-deps.ts';
import { respond } from './dispatch.ts';
import { apologise } from './errors.ts';
import { openContext } from './context.ts';
import { spamWarning } from '../wording/spam-warning.ts';

/** Answers what a person did. Resolves when all that it caused is committed and said; rejects for a bug only. */
export type Conversation = (incoming: ChatUpdate) => Promise<void>;

const admit = (
  { shop }: ChatDeps,
  { profile, arrived, more = false }: ChatUpdate,
  parsed: ParsedInput,
): Verdict => {
  if (more || parsed.tag === 'Unblocked') return 'Admit';
  const honest =
    parsed.tag === 'Wish' && parsed.intent.tag === 'Quantity' && parsed.intent.change.tag === 'By';
  const kind = arrived?.waited === true ? 'Waited' : honest ? 'QuantityTap' : 'Action';
  return shop.admitAction(profile.id, kind, arrived?.at)();
};

const report = async ({ shop, log }: ChatDeps, { profile }: ChatUpdate): Promise<void> => {
  const reported = await shop.reportSpammer(profile)();
  if (E.isLeft(reported)) log.error('spam not reported', { cause: reported.left.cause });
};

/** A blocked tap always gets an alert; the warning is read at the first block, then at most every two minutes. */
const turnAway = async (deps: ChatDeps, incoming: ChatUpdate, verdict: Verdict): Promise<void> => {
  deps.meter.spamBlocked();
  const context = openContext(deps, incoming, incoming.profile);
  const warn = verdict === 'BlockAndWarn';
  if (context.tapped !== null) {
    await context.note(warn ? spamWarning : context.locale.says.trouble.tooFast, true);
  } else if (warn && incoming.isPrivate) {
    await context.send(warning);
  }
  if (warn) await report(deps, incoming);
};

const isForUs = ({ username }: ChatDeps, { input }: ChatUpdate): boolean => {
  if (input.tag !== 'Text') return input.tag === 'Tap';
  const to = readCommand(input.text)?.to ?? null;
  return to !== null && to.toLowerCase() === username?.toLowerCase();
};

const pointToPrivateChat = async (deps: ChatDeps, incoming: ChatUpdate): Promise<void> => {
  const { username } = deps;
  const { input } = incoming;
  const context = openContext(deps, incoming, incoming.profile);
  if (context.tapped !== null) return context.note(wordsOf(context.locale.says.trouble.privateOnly), true);
  const payload = input.tag === 'Text' ? linkPayload(readCommand(input.text)?.payload ?? null) : null;
  const link = `https://t.me/${username ?? ''}${payload === null ? '' : `?start=${payload}`}`;
  await context.send(privateOnly(context.locale, username === null ? null : link));
};

const converseInPrivate = async (
  deps: ChatDeps,
  incoming: ChatUpdate,
  parsed: ParsedInput,
): Promise<void> => {
  const known = await deps.shop.greetBuyer(incoming.profile)();
  if (E.isLeft(known)) return apologise(openContext(deps, incoming, incoming.profile), known.left);
  const context = openContext(deps, incoming, known.right);
  try {
    await respond(context, parsed, incoming.more);
  } finally {
    await context.finish();
  }
};

/**
 * The shop as a conversation. Every tap is answered once, hammering is turned away first, and in a group there
 * is nothing but the way to the private chat.
 */
export const openConversation =
  (deps: ChatDeps): Conversation =>
  async (incoming) => {
    if (!incoming.isPrivate && !isForUs(deps, incoming)) return;
    const parsed = parseInput(incoming.input);
    const verdict = admit(deps, incoming, parsed);
    if (verdict !== 'Admit') return turnAway(deps, incoming, verdict);
    return incoming.isPrivate
      ? converseInPrivate(deps, incoming, parsed)
      : pointToPrivateChat(deps, incoming);
  };
