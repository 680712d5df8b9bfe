import { feature } from '../../../core/feature.ts';
import { askGroup, leaveGroup, muteAlert, muteThisAlert, showAlerts } from './handlers.ts';
import { alertsRoutes } from './routes.ts';

export const alerts = feature({
  access: 'Staff',
  routes: alertsRoutes,
  opens: {
    alerts: 'alertsMuted',
    mute: 'muteAlert',
    muteThis: 'muteAlert',
    askGroup: 'chooseAlertGroup',
    leaveGroup: 'leaveAlertGroup',
  },
  handlers: { alerts: showAlerts, mute: muteAlert, muteThis: muteThisAlert, askGroup, leaveGroup },
});
