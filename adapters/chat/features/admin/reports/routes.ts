import { choice } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

const period = choice('period', {
  d: 'Today',
  w: 'Week',
  m: 'Month',
  y: 'Year',
  lw: 'LastWeek',
  lm: 'LastMonth',
});
const kind = choice('recap', { d: 'Daily', w: 'Weekly', m: 'Monthly' });
const muted = choice('muted', { '1': true, '0': false });

export const reportsRoutes = {
  report: adminRoute('q', { period }),
  table: adminRoute('qc', { period }),
  recaps: adminRoute('qr'),
  mute: adminRoute('qm', { kind, muted }),
};
