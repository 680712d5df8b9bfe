import * as E from 'fp-ts/lib/Either.js';
import type { CaseClosed } from '../../../../application/owner/case-closed.ts';
import type { CaseFile } from '../../../../application/owner/look-after-shop.ts';
import type { CaseAnswer } from '../../../../domain/open-case.ts';
import type { PaymentReference } from '../../../../domain/payment.ts';
import { answeredScreen, caseScreen, casesScreen, closedScreen } from '../../screens/owner/cases.ts';
import { question } from '../../screens/owner/menu.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { ask } from '../ask.ts';
import type { Turn } from '../turn.ts';
import { personOf } from './person-of.ts';
import { refuse } from './refuse.ts';

export const showCases = async (turn: Turn, page: number): Promise<void> => {
  const seen = await turn.shop.admin.overview(turn.buyer.id)();
  if (E.isLeft(seen)) return refuse(turn, seen.left);
  await turn.show(casesScreen(seen.right.cases, page, turn.front.clock));
};

/** Says of a case that it is closed: by whom and how, as far as there was one. */
const showCaseClosed = async (turn: Turn, { answered }: CaseClosed): Promise<void> => {
  const closer = answered === null ? null : await personOf(turn, answered.by);
  await turn.show(closedScreen(answered, turn.buyer.id, closer, turn.front.clock));
};

/** Goes on with a case that is open; says of any other that it is closed. */
const withCase = async (
  turn: Turn,
  reference: PaymentReference,
  go: (file: CaseFile) => Promise<void>,
): Promise<void> => {
  const found = await turn.shop.admin.showCase(turn.buyer.id, reference)();
  if (E.isRight(found)) return go(found.right);
  return found.left.tag === 'CaseClosed' ? showCaseClosed(turn, found.left) : refuse(turn, found.left);
};

export const showCase = (turn: Turn, reference: PaymentReference): Promise<void> =>
  withCase(turn, reference, async (file) => {
    await turn.show(caseScreen(file, turn.front.clock));
  });

/** Asks for the reference of the transfer that gave the money back. */
export const askCaseRefund = (turn: Turn, reference: PaymentReference): Promise<void> =>
  withCase(turn, reference, ({ open }) =>
    ask(turn, { tag: 'CaseRefund', reference }, question(forOwners.cases.askTransfer(open.amount))),
  );

/** Does with a case what the owner says; of two who answer, the second reads what the first did. */
export const answerCase = (
  turn: Turn,
  reference: PaymentReference,
  answer: CaseAnswer,
  note: string | null = null,
): Promise<void> =>
  withCase(turn, reference, async (file) => {
    const { clock } = turn.front;
    const command = { by: turn.buyer.id, order: file.order.id, reference, answer, note };
    const answered = await turn.shop.admin.answerCase(command)();
    if (E.isRight(answered)) {
      await turn.show(
        answeredScreen({ ...file, order: answered.right }, clock, forOwners.cases.done[answer]),
      );
      return;
    }
    const no = answered.left;
    switch (no.tag) {
      case 'CaseClosed':
        return showCaseClosed(turn, no);
      case 'Shortage':
        await turn.note(forOwners.cases.shortNote, true);
        await turn.show(caseScreen(file, clock, forOwners.cases.short));
        return;
      case 'NothingToDeliver':
        await turn.note(forOwners.cases.nothingToDeliver, true);
        await turn.show(caseScreen({ ...file, order: no.order }, clock));
        return;
      default:
        return refuse(turn, no);
    }
  });
