import { auditRoutes } from '../audit/routes.ts';
import { broadcastRoutes } from '../broadcast/routes.ts';
import { casesRoutes } from '../cases/routes.ts';
import { claimsRoutes } from '../claims/routes.ts';
import { manualWorkRoutes } from '../manual/routes.ts';
import { balancesRoutes } from '../balances/routes.ts';
import { anything } from '../orders/criteria.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { adminCatalogueRoutes } from '../catalogue/routes.ts';
import { peopleRoutes } from '../people/routes.ts';
import { staffRoutes } from '../staff/routes.ts';
import { adminVouchersRoutes } from '../vouchers/routes.ts';
import { stockRoutes } from '../stock/routes.ts';
import { adminRatingsRoutes } from '../ratings/routes.ts';
import { reportsRoutes } from '../reports/routes.ts';
import { settingsRoutes } from '../settings/routes.ts';
import { jobsRoutes } from '../jobs/routes.ts';
import type { Overview } from '../../../../../application/ports/overviews.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { lines } from '../../../core/rich-text.ts';
import type { CallbackData } from '../../../core/routes.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { toMenu } from './buttons.ts';

/** Stands out while something waits behind it. */
const waits = (label: string, count: number, data: CallbackData): Button =>
  tap(adminMessages.withCount(label, count), data, count > 0 ? 'primary' : 'neutral');

/** What waits for staff first, then all that there is to look after; with the day's sales for whoever may read reports. */
export const adminMenu = (
  { cases, parked, claims, manual, soldOut, today }: Overview,
  readsReports: boolean,
): Screen => {
  const { buttons: labels, menu, withCount } = adminMessages;
  return message(
    lines(menu.title, ...(readsReports ? [menu.today(today)] : []), menu.ask),
    buttons(
      [
        waits(labels.cases, cases, casesRoutes.cases.to({ page: 0 })),
        waits(labels.parked, parked, jobsRoutes.parked.to()),
      ],
      [
        waits(labels.claims, claims, claimsRoutes.claims.to()),
        waits(labels.manualQueue, manual, manualWorkRoutes.list.to()),
      ],
      [
        tap(labels.orders, adminOrdersRoutes.found.to({ ...anything, before: null })),
        tap(labels.reports, reportsRoutes.report.to({ period: 'Today' })),
      ],
      [
        tap(labels.products, adminCatalogueRoutes.list.to({ page: 0 })),
        tap(withCount(labels.stock, soldOut, adminMessages.soldOut), stockRoutes.list.to({ page: 0 })),
      ],
      [
        tap(labels.vouchers, adminVouchersRoutes.list.to({ page: 0 })),
        tap(labels.broadcasts, broadcastRoutes.list.to({ page: 0 })),
      ],
      [
        tap(labels.people, peopleRoutes.people.to({ page: 0 })),
        tap(labels.balances, balancesRoutes.balances.to({ page: 0 })),
      ],
      [
        tap(labels.refund, adminOrdersRoutes.askOrder.to({ purpose: 'Refund' })),
        tap(labels.confirm, adminOrdersRoutes.askOrder.to({ purpose: 'Confirm' })),
      ],
      [tap(labels.staff, staffRoutes.list.to()), tap(labels.audit, auditRoutes.audit.to({ page: 0 }))],
      [
        tap(labels.ratings, adminRatingsRoutes.list.to({ page: 0 })),
        tap(labels.settings, settingsRoutes.settings.to()),
      ],
    ),
  );
};

/** What came of it, with the way back. */
export const outcome = (text: RichText): Screen => message(text, buttons([toMenu]));
