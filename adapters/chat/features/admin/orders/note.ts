import * as E from 'fp-ts/lib/Either.js';
import { parseReason } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form } from '../../../core/forms.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { refuse } from '../refuse.ts';
import { showStory } from './handlers.ts';
import { adminOrdersRoutes } from './routes.ts';

const { story: messages } = adminMessages.orders;

/** Keeps what staff wants to remember of an order. */
export const noteForm = form({
  name: 'note-on-order',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: adminOrdersRoutes.note.fields,
  fields: {
    note: { label: () => messages.note, question: () => messages.askNote, parse: parseReason },
  },
  submit: async (context, { order, note }, once) => {
    const kept = await context.shop.admin.noteOnOrder({ by: context.buyer.id, order, note, once })();
    if (E.isRight(kept)) return { next: () => showStory(context, { order, page: 0 }) };
    await refuse(context, kept.left);
    return 'Failed';
  },
});

export const writeNote = (context: Context, given: ValuesOf<typeof adminOrdersRoutes.note>): Promise<void> =>
  noteForm.begin(context, given);
