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
import { reportsRoutes } from '../reports/routes.ts';
import { settingsRoutes } from '../settings/routes.ts';
import { jobsRoutes } from '../jobs/routes.ts';
import type { Overview } from '../../../../../application/owner/show-overview.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { toMenu } from './buttons.ts';

/** What there is to look after, with how much of it waits. */
export const adminMenu = ({ cases, parked }: Overview): Screen => {
  const { buttons: labels } = adminMessages;
  return message(
    adminMessages.menu,
    buttons(
      [
        tap(
          labels.cases(cases.length),
          casesRoutes.cases.to({ page: 0 }),
          cases.length > 0 ? 'primary' : 'neutral',
        ),
      ],
      [
        tap(labels.orders, adminOrdersRoutes.found.to({ ...anything, before: null })),
        tap(labels.reports, reportsRoutes.report.to({ period: 'Today' })),
      ],
      [
        tap(labels.products, adminCatalogueRoutes.list.to({ page: 0 })),
        tap(labels.stock, stockRoutes.list.to({ page: 0 })),
      ],
      [
        tap(labels.claims, claimsRoutes.claims.to()),
        tap(labels.broadcasts, broadcastRoutes.list.to({ page: 0 })),
      ],
      [
        tap(labels.people, peopleRoutes.people.to({ page: 0 })),
        tap(labels.balances, balancesRoutes.balances.to({ page: 0 })),
      ],
      [
        tap(labels.manualQueue, manualWorkRoutes.list.to()),
        tap(labels.vouchers, adminVouchersRoutes.list.to({ page: 0 })),
      ],
      [
        tap(labels.refund, adminOrdersRoutes.askOrder.to({ purpose: 'Refund' })),
        tap(labels.confirm, adminOrdersRoutes.askOrder.to({ purpose: 'Confirm' })),
      ],
      [
        tap(labels.parked(parked.length), jobsRoutes.parked.to()),
        tap(labels.audit, auditRoutes.audit.to({ page: 0 })),
      ],
      [tap(labels.staff, staffRoutes.list.to()), tap(labels.settings, settingsRoutes.settings.to())],
    ),
  );
};

/** What came of it, with the way back. */
export const outcome = (text: RichText): Screen => message(text, buttons([toMenu]));
