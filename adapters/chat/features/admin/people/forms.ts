import * as E from 'fp-ts/lib/Either.js';
import { readLevel, type Level } from '../../../../../domain/pricing/level.ts';
import { parseReason, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { person } from '../../../core/fields.ts';
import { form } from '../../../core/forms.ts';
import { coreMessages } from '../../../core/messages.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { outcome } from '../menu/screens.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { setLevel, showProfile } from './handlers.ts';
import { peopleRoutes } from './routes.ts';
import { foundPeople } from './screens.ts';

const messages = adminMessages.people;
const leave = peopleRoutes.people.to({ page: 0 });

/** So many letters of a message to a buyer. */
const longestMessage = 2_000;

/** Finds buyers by number, `@name` or name; one alone is shown at once. */
export const searchPeopleForm = form({
  name: 'search-people',
  access: 'Staff',
  leave,
  given: {},
  fields: {
    text: {
      label: () => messages.label,
      question: () => messages.askText,
      parse: typed<string>((text) => {
        const words = text.trim();
        return words !== '' && words.length <= 64 ? E.right(words) : E.left(messages.nobody);
      }),
    },
  },
  submit: async (context, { text }) => {
    const found = await context.shop.admin.searchPeople(context.buyer.id, text)();
    if (E.isLeft(found)) {
      await refuse(context, found.left);
      return 'Failed';
    }
    const [one, other] = found.right;
    if (one === undefined) return { again: 'text', notice: messages.nobody };
    if (other === undefined) return { next: () => showProfile(context, one.id) };
    await context.show(foundPeople(text, found.right));
    return 'Done';
  },
});

export const searchPeople = (context: Context): Promise<void> => searchPeopleForm.begin(context, {});

export const blockForm = form({
  name: 'block-person',
  access: 'Staff',
  leave,
  given: { person },
  fields: {
    reason: {
      label: ({ locale }) => coreMessages[locale.language].answers.reason,
      question: () => messages.askReason,
      parse: parseReason,
    },
  },
  submit: async (context, { person: id, reason }) => {
    const done = await context.shop.admin.blockPerson({ by: context.buyer.id, person: id, reason })();
    if (E.isRight(done)) return { next: () => showProfile(context, id, messages.isBlocked) };
    if (done.left.tag === 'CannotBlock') {
      await context.show(outcome(messages.cannotBlock));
      return 'Done';
    }
    await refuse(context, done.left);
    return 'Failed';
  },
});

export const askBlock = (context: Context, given: ValuesOf<typeof peopleRoutes.block>): Promise<void> =>
  blockForm.begin(context, given);

/** A level that nobody is on yet comes to be with the first who is. */
export const levelForm = form({
  name: 'level-of-person',
  access: 'Staff',
  leave,
  given: { person },
  fields: {
    level: {
      label: () => messages.levelLabel,
      question: () => messages.askLevel,
      parse: typed<Level>((text) => E.fromNullable(messages.askLevel)(readLevel(text))),
    },
  },
  submit: (context, { person: id, level }) =>
    Promise.resolve({ next: () => setLevel(context, { person: id, level }) }),
});

export const askLevel = (context: Context, given: ValuesOf<typeof peopleRoutes.newLevel>): Promise<void> =>
  levelForm.begin(context, given);

/** Says something to one buyer, shown as they will read it first. */
export const messageForm = form({
  name: 'message-person',
  access: 'Staff',
  leave,
  given: { person },
  fields: {
    text: {
      label: () => messages.messageLabel,
      question: () => messages.askMessage,
      parse: typed<string>((text) =>
        text.trim() !== '' && text.length <= longestMessage
          ? E.right(text.trim())
          : E.left(messages.tooLong(longestMessage)),
      ),
    },
  },
  summary: (_, { text }) => Promise.resolve([messages.messageSummary(text)]),
  submit: async (context, { person: id, text }, once) => {
    const done = await context.shop.admin.messagePerson({ by: context.buyer.id, person: id, text, once })();
    if (E.isRight(done)) return { next: () => showProfile(context, id, messages.sent) };
    await refuse(context, done.left);
    return 'Failed';
  },
});

export const askMessage = (context: Context, given: ValuesOf<typeof peopleRoutes.message>): Promise<void> =>
  messageForm.begin(context, given);
