import { feature } from '../../../core/feature.ts';
import { muteAlert, muteThisAlert, showAlerts } from './handlers.ts';
import { alertsRoutes } from './routes.ts';

export const alerts = feature({
  access: 'Staff',
  routes: alertsRoutes,
  opens: { alerts: 'alertsMuted', mute: 'muteAlert', muteThis: 'muteAlert' },
  handlers: { alerts: showAlerts, mute: muteAlert, muteThis: muteThisAlert },
});
