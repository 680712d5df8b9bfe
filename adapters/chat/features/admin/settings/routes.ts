import { choice, version } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

/** Letters stay as they are for ever: their buttons hang in chats. */
export const setting = choice('setting', {
  n: 'storeName',
  s: 'supportContact',
  w: 'paymentWindow',
  m: 'maintenance',
  l: 'lowStock',
  rd: 'recapDaily',
  rw: 'recapWeekly',
  rm: 'recapMonthly',
  gi: 'greeting.id',
  ge: 'greeting.en',
  hi: 'howTo.id',
  he: 'howTo.en',
  ti: 'terms.id',
  te: 'terms.en',
  pi: 'afterPayment.id',
  pe: 'afterPayment.en',
});

export const settingsRoutes = {
  settings: adminRoute('z'),
  setting: adminRoute('zs', { setting }),
  /** The new value is asked for. */
  change: adminRoute('zc', { setting, version }),
  reset: adminRoute('zr', { setting, version }),
};
