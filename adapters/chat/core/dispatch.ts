import type { Access, Context } from './context.ts';
import type { Channel } from '../../../domain/rating/testimony.ts';
import type { PickKind } from './screen.ts';
import type { Answer, PickedPerson } from './messenger-client.ts';
import { isStaff } from './is-staff.ts';
import { permits, type AdminAction } from './within-rights.ts';
import { answerIn, type Lost, type ParsedInput } from './parse-input.ts';
import type { ExtraKey } from '../../../domain/settings/keyboard.ts';
import type { Made } from './revisions.ts';
import { dropForm } from './pending-form.ts';

/** What becomes of that which no feature claims. */
export type Fallbacks = {
  /** A number of the list shown last. */
  readonly number: (context: Context, number: number) => Promise<void>;
  /** A key that an owner made. */
  readonly extra: (context: Context, key: ExtraKey) => Promise<void>;
  /** A file that nothing asked for. */
  readonly file: (context: Context, answer: Answer | null) => Promise<void>;
  /** Somebody whom staff picked in the messenger's own list of people. */
  readonly picked: (context: Context, person: PickedPerson) => Promise<void>;
  /** A chat that staff picked in the messenger's own list of chats. */
  readonly pickedChat: (context: Context, kind: PickKind, chat: Channel) => Promise<void>;
  readonly lost: (context: Context, why: Lost, answer: Answer | null) => Promise<void>;
  /** One more of several messages sent as one action, whose first was answered. */
  readonly more: (context: Context, answer: Answer) => Promise<void>;
  /** What an earlier message says now; null where it has become a key or a command. */
  readonly revised: (context: Context, answer: Answer | null, was: Made) => Promise<void>;
  /** Whoever may not do something is answered as if there were no such thing. */
  readonly stranger: (context: Context) => Promise<void>;
};

/** Whether a person may use something of this access. */
export const may = (context: Context, access: Access, opens: AdminAction | null = null): boolean =>
  access === 'Everyone' ||
  (opens === null ? isStaff(context) : permits(context.shop.admin, context.rights, opens));

const run = async (context: Context, parsed: ParsedInput, fallbacks: Fallbacks): Promise<void> => {
  switch (parsed.tag) {
    case 'Action':
      return may(context, parsed.action.access, parsed.action.opens)
        ? parsed.action.run(context)
        : fallbacks.stranger(context);
    case 'Number':
      return fallbacks.number(context, parsed.number);
    case 'Extra':
      return fallbacks.extra(context, parsed.key);
    case 'Lost':
      return fallbacks.lost(context, parsed.why, answerIn(parsed));
    case 'File':
      return fallbacks.file(context, answerIn(parsed));
    case 'Picked':
      return isStaff(context) ? fallbacks.picked(context, parsed.person) : fallbacks.stranger(context);
    case 'PickedChat':
      return isStaff(context)
        ? fallbacks.pickedChat(context, parsed.kind, parsed.chat)
        : fallbacks.stranger(context);
    case 'Unblocked':
      return Promise.resolve();
  }
};

/**
 * Does what a person meant. What they type or send answers the form under way; anything else ends that form. Of
 * several messages sent as one action the first is answered, and `more` of them only where they are asked for or mean something by themselves.
 */
export const dispatch = async (
  context: Context,
  parsed: ParsedInput,
  fallbacks: Fallbacks,
  more = false,
): Promise<void> => {
  const { pending } = context;
  const answer = answerIn(parsed);
  const keepsForm = parsed.tag === 'Unblocked' || (parsed.tag === 'Action' && parsed.action.keepsForm);
  if (more && answer === null) return;
  if (more && answer !== null && pending === null) return fallbacks.more(context, answer);
  if (pending === null || keepsForm) return run(context, parsed, fallbacks);
  const isAnswer = answer !== null && (answer.tag === 'File' || pending.form.filesOnly !== true);
  if (isAnswer && may(context, pending.form.access)) {
    return pending.form.take(context, pending.content, answer);
  }
  await dropForm(context);
  return !isAnswer ? run(context, parsed, fallbacks) : fallbacks.stranger(context);
};
