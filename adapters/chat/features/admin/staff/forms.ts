import * as E from 'fp-ts/lib/Either.js';
import { after, hours, type Instant } from '../../../../../domain/instant.ts';
import type { Rupiah } from '../../../../../domain/rupiah.ts';
import { parseSum, typed, type Parsed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { person } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import { message } from '../../../core/make-screen.ts';
import type { Answer } from '../../../core/messenger-client.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { keysNow } from '../../home/handlers.ts';
import { adminMessages } from '../messages.ts';
import { dayAfter } from '../orders/criteria.ts';
import { parseDay } from '../orders/search.ts';
import { refuse } from '../refuse.ts';
import { appoint, change, showMember } from './handlers.ts';
import { staffRoutes } from './routes.ts';

const { staff: messages, buttons: labels } = adminMessages;

/** What is typed for a role without an end, or a ceiling without a limit. */
const none = 'tanpa';
const mostDays = 3_650;

/** Appoints somebody by number or `@username`. */
export const appointForm = form({
  name: 'appoint-staff',
  access: 'Staff',
  leave: staffRoutes.list.to(),
  given: {},
  fields: {
    person: {
      label: () => labels.pick,
      question: () => messages.askPerson,
      parse: typed<string>((text) => E.right(text.trim())),
    },
  },
  submit: async (context, { person: name }) => {
    const found = await context.shop.admin.findPerson(context.buyer.id, name)();
    if (E.isRight(found)) {
      const { id, firstName } = found.right;
      return { next: () => appoint(context, id, firstName) };
    }
    if (found.left.tag === 'UnknownPerson') return { again: 'person', notice: messages.unknownPerson };
    await refuse(context, found.left);
    return 'Failed';
  },
});

/** Where the messenger has a list of people of its own, a key opens it. */
export const askAppointment = async (context: Context): Promise<void> => {
  await appointForm.begin(context, {});
  const keys = keysNow(context);
  if (context.client.picksPeople === true && keys.tag === 'Keys')
    await context.send(message(messages.pick, { ...keys, pick: labels.pick }));
};

type End = 'Never' | { readonly days: number } | { readonly day: string };

const parseEnd = (answer: Answer, context: Context): Parsed<End> => {
  const text = answer.tag === 'Text' ? answer.text.trim().toLowerCase() : '';
  if (text === none) return E.right('Never');
  const days = /^\d{1,4}$/.test(text) ? Number(text) : null;
  if (days !== null) return days > 0 && days <= mostDays ? E.right({ days }) : E.left(messages.badUntil);
  const day = parseDay(answer, context);
  return E.isRight(day) ? E.right({ day: day.right }) : E.left(messages.badUntil);
};

/** A role lasts to the end of its last day. */
const momentOf = ({ clock, store }: Context, end: End): Instant | null => {
  if (end === 'Never') return null;
  const day = 'day' in end ? end.day : store.clock.dayOf(after(clock.now(), hours(24 * end.days)));
  return dayAfter(store.clock, store.clock.dayStart(day));
};

export const untilForm = form({
  name: 'staff-until',
  access: 'Staff',
  leave: staffRoutes.list.to(),
  given: { person },
  fields: {
    until: {
      label: () => labels.until,
      question: () => messages.askUntil,
      parse: parseEnd,
      suggestions: () => [
        [7, 30, 90].map((days) => suggestion(labels.days(days), 'until', String(days))),
        [suggestion(labels.forever, 'until', none)],
      ],
    },
  },
  submit: async (context, { person: id, until }) => {
    const isSo = await change(context, id, { tag: 'Until', until: momentOf(context, until) });
    return isSo ? { next: () => showMember(context, id) } : 'Done';
  },
});

export const askUntil = (context: Context, given: ValuesOf<typeof staffRoutes.until>): Promise<void> =>
  untilForm.begin(context, given);

const parseCeiling = (answer: Answer, context: Context): Parsed<Rupiah | 'None'> =>
  answer.tag === 'Text' && answer.text.trim().toLowerCase() === none
    ? E.right('None')
    : parseSum(answer, context);

export const ceilingForm = form({
  name: 'staff-ceiling',
  access: 'Staff',
  leave: staffRoutes.list.to(),
  given: { person },
  fields: {
    ceiling: {
      label: () => labels.ceiling,
      question: () => messages.askCeiling,
      parse: parseCeiling,
      suggestions: () => [
        ['50rb', '100rb', '500rb'].map((most) => suggestion(most, 'ceiling', most)),
        [suggestion(labels.noLimit, 'ceiling', none)],
      ],
    },
  },
  submit: async (context, { person: id, ceiling }) => {
    const most = ceiling === 'None' ? null : ceiling;
    const isSo = await change(context, id, { tag: 'Ceiling', ceiling: most });
    return isSo ? { next: () => showMember(context, id) } : 'Done';
  },
});

export const askCeiling = (context: Context, given: ValuesOf<typeof staffRoutes.ceiling>): Promise<void> =>
  ceilingForm.begin(context, given);
