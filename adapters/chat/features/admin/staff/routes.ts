import { choice, person } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

/** Short for old buttons and long lists: what it stands for never changes. */
const permission = choice('permission', {
  c: 'catalogue',
  k: 'stock',
  o: 'orders',
  m: 'money',
  v: 'vouchers',
  b: 'broadcast',
  p: 'people',
  r: 'reports',
  s: 'settings',
  t: 'staff',
});

const held = choice('whether it is held', { '1': true, '0': false });

export const staffRoutes = {
  list: adminRoute('hs'),
  member: adminRoute('hm', { person }),
  /** Asks who it shall be. */
  appoint: adminRoute('ha'),
  permission: adminRoute('ht', { person, permission, held }),
  until: adminRoute('hu', { person }),
  ceiling: adminRoute('hc', { person }),
  askRemove: adminRoute('hq', { person }),
  remove: adminRoute('hr', { person }),
};
