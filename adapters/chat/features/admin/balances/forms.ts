import * as E from 'fp-ts/lib/Either.js';
import { parseReason, parseSum, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { person } from '../../../core/fields.ts';
import { form } from '../../../core/forms.ts';
import { coreMessages } from '../../../core/messages.ts';
import { rich } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { signed } from '../../wallet/statements.ts';
import { menuRoutes } from '../menu/routes.ts';
import { nameOf } from '../person-line.ts';
import { personOf } from '../person-of.ts';
import { refuse, refusedForm } from '../refuse.ts';
import { showStatement } from './handlers.ts';
import { sign, type balancesRoutes } from './routes.ts';
import { changedScreen } from './screens.ts';

const messages = adminMessages.balances;

/** Finds a buyer by number or `@username`, and shows how their balance came about. */
export const findPersonForm = form({
  name: 'find-person',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: {},
  fields: {
    person: {
      label: () => adminMessages.buttons.find,
      question: () => messages.askPerson,
      parse: typed<string>((text) => E.right(text.trim())),
    },
  },
  submit: async (context, { person: name }) => {
    const found = await context.shop.admin.findPerson(context.buyer.id, name)();
    if (E.isRight(found)) {
      const buyer = found.right.id;
      return { next: () => showStatement(context, { buyer, page: 0 }) };
    }
    if (found.left.tag === 'UnknownPerson') return { again: 'person', notice: messages.unknownPerson };
    await refuse(context, found.left);
    return 'Failed';
  },
});

/** Changes a balance by hand, once however often the yes arrives. */
export const adjustForm = form({
  name: 'adjust-balance',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { buyer: person, sign },
  fields: {
    amount: {
      label: ({ locale }) => coreMessages[locale.language].answers.amount,
      question: (_, given) => messages.askAmount(given.sign),
      parse: parseSum,
    },
    reason: {
      label: ({ locale }) => coreMessages[locale.language].answers.reason,
      question: () => messages.askReason,
      parse: parseReason,
    },
  },
  // The balance as it is, and what would become of it.
  summary: async (context, { buyer, sign: direction, amount, reason }) => {
    const found = await context.shop.admin.showStatement(context.buyer.id, buyer, 0)();
    if (E.isLeft(found)) {
      await refuse(context, found.left);
      return 'Failed';
    }
    const change = direction * amount;
    return [
      rich`👤 ${nameOf(buyer, await personOf(context, buyer))}`,
      messages.summary(change, signed(change), found.right.balance),
      adminMessages.asking.reason(reason),
    ];
  },
  submit: async (context, { buyer, sign: direction, amount, reason }, once) => {
    const change = direction * amount;
    const command = { by: context.buyer.id, buyer, amount: change, reason, once };
    const done = await context.shop.admin.adjustBalance(command)();
    if (E.isRight(done)) {
      await context.show(changedScreen(rich`${messages.done}\n${signed(change)}`, buyer));
      return 'Done';
    }
    if (done.left.tag === 'Overdrawn') {
      await context.show(changedScreen(messages.overdrawn(done.left.balance), buyer));
      return 'Done';
    }
    return refusedForm(context, done.left);
  },
});

export const askPerson = (context: Context): Promise<void> => findPersonForm.begin(context, {});

export const askAdjustment = (
  context: Context,
  given: ValuesOf<typeof balancesRoutes.adjust>,
): Promise<void> => adjustForm.begin(context, given);
