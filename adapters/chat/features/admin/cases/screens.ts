import { casesRoutes } from './routes.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import type { CaseFile } from '../../../../../application/owner/show-case.ts';
import type { Buyer, BuyerId } from '../../../../../domain/people/buyer.ts';
import type { AnsweredCase, OpenCase } from '../../../../../domain/cases/open-case.ts';
import { minus, nothing, type Rupiah } from '../../../../../domain/rupiah.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { about } from '../notifications/screens.ts';
import { buyerLine, nameOf } from '../person-line.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { mayDeliver } from '../../../../../domain/cases/case-answer.ts';
import { answerRows } from './answer-rows.ts';
import { outcome } from '../menu/screens.ts';
import { toMenu } from '../menu/buttons.ts';

export const casesPerPage = 8;

const over = (a: Rupiah, b: Rupiah): Rupiah => (a > b ? minus(a, b) : nothing);

/** One page, counted from 0, of the cases, oldest first; a number opens one. */
export const casesScreen = (cases: readonly OpenCase[], wanted: number, clock: StoreClock): Screen => {
  const pages = pagesOf(cases.length, casesPerPage);
  const page = Math.min(wanted, pages - 1);
  const first = page * casesPerPage;
  const shown = cases.slice(first, first + casesPerPage);
  const entry = ({ kind, amount, reference, openedAt }: OpenCase, at: number): RichText =>
    lines(
      rich`${bold(`${String(first + at + 1)}.`)} ${adminMessages.cases.kinds[kind]} · ${bold(money(amount))}`,
      rich`${code(reference)} · ${clock.dateTime(openedAt, 'id-ID')}`,
    );
  return message(
    cases.length === 0
      ? adminMessages.cases.none
      : paragraphs(adminMessages.cases.title, ...shown.map(entry)),
    buttons(
      ...inRowsOf(
        4,
        shown.map(({ reference }, at) =>
          tap(`🔎 ${String(first + at + 1)}`, casesRoutes.case.to({ reference })),
        ),
      ),
      pageButtons(page, pages, (to) => casesRoutes.cases.to({ page: to })),
      [toMenu],
    ),
  );
};

const facts = ({ open, order, buyer }: CaseFile, clock: StoreClock): RichText =>
  lines(
    adminMessages.cases.titleOf(adminMessages.cases.kinds[open.kind]),
    rich`🧾 ${code(order.id)}`,
    buyerLine(buyer),
    about(order),
    adminMessages.cases.came(open.amount, order.total),
    adminMessages.cases.opened(clock.dateTime(open.openedAt, 'id-ID')),
    rich`🔖 ${code(open.reference)}`,
  );

/** Money that waits, with what each answer will do; `notice` comes first. */
export const caseScreen = (file: CaseFile, clock: StoreClock, notice: RichText | null = null): Screen => {
  const { open, order } = file;
  const delivering = mayDeliver(order);
  const { cases } = adminMessages;
  return message(
    paragraphs(
      notice,
      facts(file, clock),
      lines(
        delivering ? cases.deliverDoes(over(order.total, open.amount), over(open.amount, order.total)) : null,
        cases.creditDoes(open.amount),
        cases.refundDoes(open.amount),
      ),
    ),
    buttons(
      ...answerRows(open.reference, delivering),
      [tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order: order.id }))],
      [toMenu],
    ),
  );
};

/** A case that somebody else was quicker with, or that was never there: how it was closed, by whom (null for a person unknown) and when. */
export const closedScreen = (
  answered: AnsweredCase | null,
  reader: BuyerId,
  closer: Buyer | null,
  clock: StoreClock,
): Screen => {
  const { cases } = adminMessages;
  const how = ({ answer, by, note, at, reference }: AnsweredCase): RichText =>
    lines(
      rich`🔖 ${code(reference)}`,
      cases.closedHow[answer],
      note === null ? null : adminMessages.asking.transfer(note),
      by === reader ? cases.closedByYou : cases.closedBy(nameOf(by, closer)),
      cases.opened(clock.dateTime(at, 'id-ID')),
    );
  return outcome(paragraphs(cases.closed, answered === null ? null : how(answered), cases.unchanged));
};

/** The same, answered. */
export const answeredScreen = (file: CaseFile, clock: StoreClock, done: RichText): Screen =>
  message(
    paragraphs(facts(file, clock), done),
    buttons(
      [tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order: file.order.id }))],
      [toMenu],
    ),
  );
