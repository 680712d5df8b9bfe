import * as E from 'fp-ts/lib/Either.js';
import type { Verdict } from '../../domain/spam-policy.ts';
import { hear, readCommand, type Heard } from './hear.ts';
import { privateOnly, warning } from './screens/notices.ts';
import { wordsOf } from './rich-text.ts';
import type { Incoming } from './skin.ts';
import type { ChatDeps } from './talk/chat-deps.ts';
import { respond } from './talk/respond.ts';
import { apologise } from './talk/trouble.ts';
import { openTurn } from './talk/turn.ts';
import { spamWarning } from './wording/spam-warning.ts';

/** Answers what a person did. Resolves when all that it caused is committed and said; rejects for a bug only. */
export type Conversation = (incoming: Incoming) => Promise<void>;

const admit = ({ shop }: ChatDeps, { profile }: Incoming, heard: Heard): Verdict => {
  const honest = heard.tag === 'Wish' && heard.intent.tag === 'Quantity' && heard.intent.change.tag === 'By';
  return shop.admitAction(profile.id, honest ? 'QuantityTap' : 'Action')();
};

const report = async ({ shop, log }: ChatDeps, { profile }: Incoming): Promise<void> => {
  const reported = await shop.reportSpammer(profile)();
  if (E.isLeft(reported)) log.error('spam not reported', { cause: reported.left.cause });
};

/** A blocked tap always gets an alert; the warning is read at the first block, then at most every two minutes. */
const turnAway = async (deps: ChatDeps, incoming: Incoming, verdict: Verdict): Promise<void> => {
  deps.meter.spamBlocked();
  const turn = openTurn(deps, incoming, incoming.profile);
  const warn = verdict === 'BlockAndWarn';
  if (turn.tapped !== null) {
    await turn.note(warn ? spamWarning : turn.voice.says.trouble.tooFast, true);
  } else if (warn && incoming.isPrivate) {
    await turn.send(warning);
  }
  if (warn) await report(deps, incoming);
};

const isForUs = ({ username }: ChatDeps, { said }: Incoming): boolean => {
  if (said.tag !== 'Text') return said.tag === 'Tap';
  const to = readCommand(said.text)?.to ?? null;
  return to !== null && to.toLowerCase() === username?.toLowerCase();
};

const pointToPrivateChat = async (deps: ChatDeps, incoming: Incoming): Promise<void> => {
  const { username } = deps;
  const turn = openTurn(deps, incoming, incoming.profile);
  if (turn.tapped !== null) return turn.note(wordsOf(turn.voice.says.trouble.privateOnly), true);
  await turn.send(privateOnly(turn.voice, username === null ? null : `https://t.me/${username}`));
};

const converseInPrivate = async (deps: ChatDeps, incoming: Incoming, heard: Heard): Promise<void> => {
  const known = await deps.shop.greetBuyer(incoming.profile)();
  if (E.isLeft(known)) return apologise(openTurn(deps, incoming, incoming.profile), known.left);
  const turn = openTurn(deps, incoming, known.right);
  try {
    await respond(turn, heard);
  } finally {
    await turn.finish();
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
    const heard = hear(incoming.said);
    const verdict = admit(deps, incoming, heard);
    if (verdict !== 'Admit') return turnAway(deps, incoming, verdict);
    return incoming.isPrivate ? converseInPrivate(deps, incoming, heard) : pointToPrivateChat(deps, incoming);
  };
