import { feature } from '../../../core/feature.ts';
import { muteRecap, sendTable, showRecaps, showReport } from './handlers.ts';
import { reportsRoutes } from './routes.ts';

export const reports = feature({
  access: 'Staff',
  routes: reportsRoutes,
  opens: {
    report: 'showReport',
    table: 'showReport',
    recaps: 'recapsMuted',
    mute: 'muteRecap',
  },
  handlers: { report: showReport, table: sendTable, recaps: showRecaps, mute: muteRecap },
});
