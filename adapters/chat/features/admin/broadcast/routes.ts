import { broadcast, choice, page } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

/** What a tap on a broadcast's card asks for. */
const command = choice('command', { p: 'Pause', r: 'Resume', s: 'Stop', n: 'SendAnytime', w: 'Withdraw' });

export const broadcastRoutes = {
  list: adminRoute('bl', { page }),
  compose: adminRoute('bn'),
  card: adminRoute('bb', { broadcast }),
  steer: adminRoute('bk', { broadcast, command }),
  /** What cannot be undone is asked for once more. */
  ask: adminRoute('bq', { broadcast, command }),
  changePhoto: adminRoute('bf', { broadcast }),
};
