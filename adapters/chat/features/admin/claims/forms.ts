import * as E from 'fp-ts/lib/Either.js';
import { mostDays, type WarrantyPolicy } from '../../../../../domain/warranty/warranty.ts';
import { parseReason, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { product, unit } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import { coreMessages } from '../../../core/messages.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { refuseCatalogue } from '../catalogue/handlers.ts';
import { adminMessages } from '../messages.ts';
import { menuRoutes } from '../menu/routes.ts';
import { refuseWith } from './handlers.ts';
import type { claimsRoutes } from './routes.ts';
import { warrantySaved } from './screens.ts';

const messages = adminMessages.claims;

export const refuseClaimForm = form({
  name: 'refuse-claim',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { unit },
  fields: {
    reason: {
      label: ({ locale }) => coreMessages[locale.language].answers.reason,
      question: () => messages.askReason,
      parse: parseReason,
    },
  },
  submit: async (context, { unit: of, reason }) => {
    await refuseWith(context, of, reason);
    return 'Done';
  },
});

export const askRefusal = (context: Context, given: ValuesOf<typeof claimsRoutes.refuse>): Promise<void> =>
  refuseClaimForm.begin(context, given);

const byName: Readonly<Record<string, WarrantyPolicy>> = {
  Replace: 'Replace',
  AskStaff: 'AskStaff',
  RefundByDaysLeft: 'RefundByDaysLeft',
};

export const warrantyForm = form({
  name: 'warranty',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    days: {
      label: () => messages.days,
      question: () => messages.askDays,
      parse: typed<number>((text) => {
        const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
        return days !== null && days <= mostDays ? E.right(days) : E.left(messages.badDays);
      }),
      suggestions: () => [['0', '7', '30', '90', '365'].map((days) => suggestion(days, 'days', days))],
    },
    policy: {
      label: () => messages.policy,
      question: () => messages.askPolicy,
      parse: typed<WarrantyPolicy>((text) => {
        const policy = Object.hasOwn(byName, text) ? byName[text] : undefined;
        return policy === undefined ? E.left(messages.badPolicy) : E.right(policy);
      }),
      suggestions: () =>
        Object.values(byName).map((policy) => [suggestion(messages.policies[policy], 'policy', policy)]),
    },
  },
  submit: async (context, { product: code, days, policy }) => {
    const terms = days === 0 ? null : { days, policy };
    const set = await context.shop.admin.setWarranty({ by: context.buyer.id, product: code, terms })();
    if (E.isLeft(set)) {
      await refuseCatalogue(context, set.left);
      return 'Failed';
    }
    await context.show(warrantySaved(code));
    return 'Done';
  },
});

export const askWarranty = async (
  context: Context,
  given: ValuesOf<typeof claimsRoutes.setting>,
): Promise<void> => {
  const terms = await context.shop.admin.warrantyOf(context.buyer.id, given.product)();
  if (E.isLeft(terms)) return refuseCatalogue(context, terms.left);
  return warrantyForm.begin(context, given, {}, messages.warranty(terms.right));
};
