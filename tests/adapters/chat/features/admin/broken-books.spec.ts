import { expect } from 'chai';
import { ownerScreen } from '../../../../../adapters/chat/features/admin/notifications/screens.ts';
import { adminCatalogueRoutes } from '../../../../../adapters/chat/features/admin/catalogue/routes.ts';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import type { BooksProblem } from '../../../../../adapters/chat/features/admin/notifications/messages.ts';
import { adminOrdersRoutes } from '../../../../../adapters/chat/features/admin/orders/routes.ts';
import { peopleRoutes } from '../../../../../adapters/chat/features/admin/people/routes.ts';
import { reportsRoutes } from '../../../../../adapters/chat/features/admin/reports/routes.ts';
import { adminVouchersRoutes } from '../../../../../adapters/chat/features/admin/vouchers/routes.ts';
import { storeClock } from '../../../../../adapters/chat/core/store-clock.ts';
import { invariants } from '../../../../../adapters/postgres/books/invariants.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { voucherCode } from '../../../../../domain/voucher/voucher.ts';
import { noon } from '../../../../support/builders/moments.ts';
import { buttonsIn, wordsIn } from '../../recording-client.ts';

const { booksBroken } = adminMessages.news;
const id = 'tg7001-0a1b2c3d';
const order = adminOrdersRoutes.order.to({ order: orderId(id) });

const told = (invariant: string, subject: string) =>
  ownerScreen(
    { news: { tag: 'BooksBroken', invariant, subject, at: noon }, order: null, buyer: null },
    storeClock('Asia/Jakarta'),
  );

/** Each promise that can be broken, of what, as which problem the owner reads it and where the button leads. */
const rows: readonly (readonly [string, string, BooksProblem, string, string | null])[] = [
  ['I1', id, 'Goods', id, order],
  ['I1', 'NETFLIX', 'Sold', 'NETFLIX', adminCatalogueRoutes.entry.to({ product: variantCode('NETFLIX') })],
  ['I2', id, 'Money', id, order],
  ['I2', `refund:${id}:1`, 'Money', id, order],
  ['I2', '7001', 'Balance', 'ID 7001', peopleRoutes.person.to({ person: buyerId(7001) })],
  ['I3', id, 'Stuck', id, order],
  ['I5', id, 'Invoices', id, order],
  ['I7', id, 'Warranty', id, order],
  ['I8', id, 'Voucher', id, order],
  [
    'I8',
    'HEMAT',
    'Voucher',
    'HEMAT',
    adminVouchersRoutes.voucher.to({ voucher: voucherCode('HEMAT'), page: 0 }),
  ],
  ['F1', 'refunds 2026-11-29', 'Figures', 'Refund 2026-11-29', reportsRoutes.report.to({ period: 'Week' })],
  ['F1', 'visits 2026-11-29', 'Figures', 'visits 2026-11-29', reportsRoutes.report.to({ period: 'Week' })],
  ['I99', id, 'Other', id, order],
  ['I99', 'what?', 'Other', 'what?', null],
];

describe('News of books that do not agree', () => {
  for (const [invariant, subject, problem, of, data] of rows) {
    it(`says what it is and where to look: ${invariant} of ${subject}`, () => {
      const screen = told(invariant, subject);
      const { what, next } = booksBroken.problems[problem];
      expect(wordsIn(screen)).to.include(what).and.to.include(of).and.to.include(next);
      const taps = buttonsIn(screen).flatMap((button) => (button.tag === 'Tap' ? [button.data] : []));
      expect(taps).to.deep.equal(data === null ? [] : [data]);
    });
  }

  it('has words of its own for every promise that the books are asked about', () => {
    for (const { invariant } of invariants)
      expect(wordsIn(told(invariant, id))).not.to.include(booksBroken.problems.Other.what);
  });

  it('shows no code of a promise and no command to somebody who has a phone', () => {
    for (const [invariant, subject] of rows)
      expect(wordsIn(told(invariant, subject))).not.to.match(/\b[IF]\d+\b|npm|--/);
  });
});
