import * as E from 'fp-ts/lib/Either.js';
import type { AdminNotification } from '../../../../../domain/follow-ups/follow-up.ts';
import { order, person, product, voucher, type Field } from '../../../core/fields.ts';
import { buttons, none, tap } from '../../../core/make-screen.ts';
import { bold, code, lines, rich } from '../../../core/rich-text.ts';
import type { Controls, RichText } from '../../../core/screen.ts';
import { truncate } from '../../../core/truncate.ts';
import { adminCatalogueRoutes } from '../catalogue/routes.ts';
import { adminMessages } from '../messages.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { peopleRoutes } from '../people/routes.ts';
import { reportsRoutes } from '../reports/routes.ts';
import { adminVouchersRoutes } from '../vouchers/routes.ts';
import type { BooksProblem } from './messages.ts';

type Broken = Extract<AdminNotification, { readonly tag: 'BooksBroken' }>;

const messages = adminMessages.news.booksBroken;

/** What the day's look at the books found, and where staff look at it themselves. */
type Found = { readonly problem: BooksProblem; readonly of: string; readonly controls: Controls };

const read = <A>(field: Field<A>, text: string): A | null => {
  const found = field.decode(text);
  return E.isRight(found) ? found.right : null;
};

/** What is wrong with an order, by the promise that was broken. */
const ofOrders: Readonly<Record<string, BooksProblem>> = {
  I1: 'Goods',
  I2: 'Money',
  I3: 'Stuck',
  I5: 'Invoices',
  I7: 'Warranty',
  I8: 'Voucher',
};

/** Subjects are numbers of orders, keys of ledger entries that hold one, buyers, codes, or a figure with its day. */
const found = ({ invariant, subject }: Broken): Found => {
  if (invariant === 'F1') {
    const label = adminMessages.buttons.reports;
    return {
      problem: 'Figures',
      of: messages.figure(subject),
      controls: buttons([tap(label, reportsRoutes.report.to({ period: 'Week' }))]),
    };
  }
  for (const part of subject.split(':')) {
    const id = read(order, part);
    if (id !== null)
      return {
        problem: ofOrders[invariant] ?? 'Other',
        of: id,
        controls: buttons([tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order: id }))]),
      };
  }
  const buyer = invariant === 'I2' ? read(person, subject) : null;
  if (buyer !== null)
    return {
      problem: 'Balance',
      of: messages.buyer(String(buyer)),
      controls: buttons([tap(messages.toBuyer, peopleRoutes.person.to({ person: buyer }))]),
    };
  const used = invariant === 'I8' ? read(voucher, subject) : null;
  if (used !== null)
    return {
      problem: 'Voucher',
      of: used,
      controls: buttons([
        tap(messages.toVoucher, adminVouchersRoutes.voucher.to({ voucher: used, page: 0 })),
      ]),
    };
  const sold = invariant === 'I1' ? read(product, subject) : null;
  if (sold !== null)
    return {
      problem: 'Sold',
      of: sold,
      controls: buttons([tap(messages.toProduct, adminCatalogueRoutes.entry.to({ product: sold }))]),
    };
  return { problem: 'Other', of: subject, controls: none };
};

/** What is wrong in the shop's own words, what is safe, and the next step in the chat. The log has promise and detail. */
export const brokenBooksText = (broken: Broken): RichText => {
  const { problem, of } = found(broken);
  const { what, next } = messages.problems[problem];
  return lines(
    rich`🚨 ${bold(messages.title)}`,
    rich`${what}`,
    rich`🔖 ${code(truncate(of, 64))}`,
    messages.safe,
    rich`👉 ${next}`,
    messages.help,
  );
};

export const brokenBooksControls = (broken: Broken): Controls => found(broken).controls;
