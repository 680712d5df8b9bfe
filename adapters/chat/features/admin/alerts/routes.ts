import { choice } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

const alert = choice('alert', {
  s: 'SaleMade',
  m: 'MoneyCredited',
  l: 'StockLow',
  u: 'BuyerUnreachable',
  p: 'SpamReported',
  a: 'StaffAppointed',
  c: 'ClaimSettled',
});
const muted = choice('muted', { '1': true, '0': false });

export const alertsRoutes = {
  alerts: adminRoute('zb'),
  mute: adminRoute('zm', { alert, muted }),
  /** Under an alert, which stays where it is. */
  muteThis: adminRoute('zq', { alert }),
  /** To the topics of a group, and back. */
  askGroup: adminRoute('zg'),
  leaveGroup: adminRoute('zh'),
};
