import type { Context, Form } from '../../core/context.ts';
import type { formRoutes } from '../../core/form-routes.ts';
import { isStaff } from '../../core/is-staff.ts';
import { coreMessages } from '../../core/messages.ts';
import { dropForm } from '../../core/pending-form.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { asStranger } from '../home/handlers.ts';

/** Goes on with the form under way; says of any other that it is over. */
const withForm = async (
  context: Context,
  go: (form: Form, content: string) => Promise<void>,
): Promise<void> => {
  const { pending } = context;
  if (pending === null) return context.note(coreMessages[context.locale.language].form.over, true);
  if (pending.form.access === 'Everyone' || isStaff(context)) {
    return go(pending.form, pending.content);
  }
  await dropForm(context);
  return asStranger(context);
};

export const back = (context: Context): Promise<void> =>
  withForm(context, (form, content) => form.back(context, content));

export const skip = (context: Context): Promise<void> =>
  withForm(context, (form, content) => form.skip(context, content, null));

export const skipField = (context: Context, given: ValuesOf<typeof formRoutes.skipField>): Promise<void> =>
  withForm(context, (form, content) => form.skip(context, content, given));

export const edit = (context: Context, { field }: ValuesOf<typeof formRoutes.edit>): Promise<void> =>
  withForm(context, (form, content) => form.edit(context, content, field));

export const answer = (
  context: Context,
  { field, answer: text }: ValuesOf<typeof formRoutes.answer>,
): Promise<void> =>
  withForm(context, (form, content) => form.suggested(context, content, { field, answer: text, mark: null }));

export const answerIn = (context: Context, given: ValuesOf<typeof formRoutes.answerIn>): Promise<void> =>
  withForm(context, (form, content) => form.suggested(context, content, given));

/** Yes to the summary that bears this word: two taps are one. */
export const yes = (context: Context, { once }: ValuesOf<typeof formRoutes.yes>): Promise<void> =>
  withForm(context, (form, content) => form.confirm(context, content, once));
