import { mutableAlerts, type MutableAlert } from '../../../../../domain/staff/alerts.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import type { Screen } from '../../../core/screen.ts';
import { toMenu } from '../menu/buttons.ts';
import { alertsMessages } from './messages.ts';
import { alertsRoutes } from './routes.ts';

const { alerts: messages, buttons: labels } = alertsMessages;

/** What can be muted, and what is. */
export const alertsScreen = (muted: readonly MutableAlert[]): Screen =>
  message(
    messages.title,
    buttons(
      ...mutableAlerts.map((alert) => {
        const isMuted = muted.includes(alert);
        const label = isMuted ? labels.unmuteAlert(alert) : labels.muteAlert(alert);
        return [tap(label, alertsRoutes.mute.to({ alert, muted: !isMuted }))];
      }),
      [toMenu],
    ),
  );
