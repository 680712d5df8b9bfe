import type { ValuesOf } from '../../../core/routes.ts';
import type { casesRoutes } from './routes.ts';
import * as E from 'fp-ts/lib/Either.js';
import type { CaseClosed } from '../../../../../application/owner/case-closed.ts';
import type { CaseFile } from '../../../../../application/owner/show-case.ts';
import type { CaseAnswer } from '../../../../../domain/cases/open-case.ts';
import type { PaymentReference } from '../../../../../domain/payment/payment.ts';
import { answeredScreen, caseScreen, casesScreen, closedScreen } from './screens.ts';
import { adminMessages } from '../messages.ts';
import type { Context } from '../../../core/context.ts';
import { personOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';

export const showCases = async (
  context: Context,
  { page }: ValuesOf<typeof casesRoutes.cases>,
): Promise<void> => {
  const seen = await context.shop.admin.listCases(context.buyer.id)();
  if (E.isLeft(seen)) return refuse(context, seen.left);
  await context.show(casesScreen(seen.right, page, context.store.clock));
};

/** Says of a case that it is closed: by whom and how, as far as there was one. */
const showCaseClosed = async (context: Context, { answered }: CaseClosed): Promise<void> => {
  const closer = answered === null ? null : await personOf(context, answered.by);
  await context.show(closedScreen(answered, context.buyer.id, closer, context.store.clock));
};

/** Goes on with a case that is open; says of any other that it is closed. */
export const withCase = async (
  context: Context,
  reference: PaymentReference,
  go: (file: CaseFile) => Promise<void>,
): Promise<void> => {
  const found = await context.shop.admin.showCase(context.buyer.id, reference)();
  if (E.isRight(found)) return go(found.right);
  return found.left.tag === 'CaseClosed' ? showCaseClosed(context, found.left) : refuse(context, found.left);
};

export const showCase = (context: Context, { reference }: ValuesOf<typeof casesRoutes.case>): Promise<void> =>
  withCase(context, reference, async (file) => {
    await context.show(caseScreen(file, context.store.clock));
  });

/** Does with a case what the owner says; of two who answer, the second reads what the first did. */
export const answerCase = (
  context: Context,
  reference: PaymentReference,
  answer: CaseAnswer,
  note: string | null = null,
): Promise<void> =>
  withCase(context, reference, async (file) => {
    const { clock } = context.store;
    const command = { by: context.buyer.id, order: file.order.id, reference, answer, note };
    const answered = await context.shop.admin.answerCase(command)();
    if (E.isRight(answered)) {
      await context.show(
        answeredScreen({ ...file, order: answered.right }, clock, adminMessages.cases.done[answer]),
      );
      return;
    }
    const no = answered.left;
    switch (no.tag) {
      case 'CaseClosed':
        return showCaseClosed(context, no);
      case 'Shortage':
        await context.note(adminMessages.cases.shortNote, true);
        await context.show(caseScreen(file, clock, adminMessages.cases.short));
        return;
      case 'NothingToDeliver':
        await context.note(adminMessages.cases.nothingToDeliver, true);
        await context.show(caseScreen({ ...file, order: no.order }, clock));
        return;
      default:
        return refuse(context, no);
    }
  });

export const answerByTap = (
  context: Context,
  { reference, answer }: ValuesOf<typeof casesRoutes.answerCase>,
): Promise<void> => answerCase(context, reference, answer);
