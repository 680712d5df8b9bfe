import { choice, page, version } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

/** Letters stay as they are for ever: their buttons hang in chats. */
export const setting = choice('setting', {
  n: 'storeName',
  s: 'supportContact',
  w: 'paymentWindow',
  m: 'maintenance',
  k: 'keyboard',
  l: 'lowStock',
  rd: 'recapDaily',
  rw: 'recapWeekly',
  rm: 'recapMonthly',
  ra: 'ratingAfter',
  tc: 'testimonyChannel',
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
  /** The keyboard with the key at this place one further up. */
  keyUp: adminRoute('zu', { place: page, version }),
  dropKey: adminRoute('zd', { place: page, version }),
  /** What it says and answers is asked for. */
  addKey: adminRoute('ze', { version }),
  tryKeyboard: adminRoute('zp'),
};
