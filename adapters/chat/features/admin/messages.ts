import { approvalsMessages } from './approvals/messages.ts';
import { auditMessages } from './audit/messages.ts';
import { broadcastMessages } from './broadcast/messages.ts';
import { menuMessages } from './menu/messages.ts';
import { claimsMessages } from './claims/messages.ts';
import { casesMessages } from './cases/messages.ts';
import { ordersMessages } from './orders/messages.ts';
import { balancesMessages } from './balances/messages.ts';
import { photoMessages } from '../../core/photo-messages.ts';
import { peopleMessages } from './people/messages.ts';
import { refundsMessages } from './refunds/messages.ts';
import { paymentsMessages } from './payments/messages.ts';
import { jobsMessages } from './jobs/messages.ts';
import { adminCatalogueMessages } from './catalogue/messages.ts';
import { adminRatingsMessages } from './ratings/messages.ts';
import { reportsMessages } from './reports/messages.ts';
import { alertsMessages } from './alerts/messages.ts';
import { settingsMessages } from './settings/messages.ts';
import { staffMessages } from './staff/messages.ts';
import { manualWorkMessages } from './manual/messages.ts';
import { sharedMessages } from './shared/messages.ts';
import { vouchersMessages } from './vouchers/messages.ts';
import { stockMessages } from './stock/messages.ts';
import { notificationsMessages } from './notifications/messages.ts';

/** Everything that staff read, of all their features together; always in Indonesian. */
export const adminMessages = {
  ...menuMessages,
  ...approvalsMessages,
  ...auditMessages,
  ...casesMessages,
  ...claimsMessages,
  ...ordersMessages,
  ...balancesMessages,
  ...peopleMessages,
  ...refundsMessages,
  ...paymentsMessages,
  ...jobsMessages,
  ...adminRatingsMessages,
  ...reportsMessages,
  ...alertsMessages,
  ...settingsMessages,
  ...staffMessages,
  ...manualWorkMessages,
  ...sharedMessages,
  ...stockMessages,
  ...vouchersMessages,
  ...adminCatalogueMessages,
  ...notificationsMessages,
  photo: photoMessages.id,
  buttons: {
    ...menuMessages.buttons,
    ...approvalsMessages.buttons,
    ...auditMessages.buttons,
    broadcasts: broadcastMessages.buttons.broadcasts,
    ...casesMessages.buttons,
    ...claimsMessages.buttons,
    ...ordersMessages.buttons,
    ...balancesMessages.buttons,
    ...peopleMessages.buttons,
    ...refundsMessages.buttons,
    ...jobsMessages.buttons,
    ...adminRatingsMessages.buttons,
    ...reportsMessages.buttons,
    ...alertsMessages.buttons,
    ...settingsMessages.buttons,
    ...staffMessages.buttons,
    ...manualWorkMessages.buttons,
    ...sharedMessages.buttons,
    ...stockMessages.buttons,
    ...vouchersMessages.buttons,
    ...adminCatalogueMessages.buttons,
  },
};
