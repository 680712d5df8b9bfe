import { missingTopics, type AlertGroup } from '../../../../../domain/staff/alert-group.ts';
import { alertTopics } from '../../../../../domain/staff/alert-topic.ts';
import { mutableAlerts, type MutableAlert } from '../../../../../domain/staff/alerts.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { paragraphs } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import { toMenu } from '../menu/buttons.ts';
import { alertsMessages } from './messages.ts';
import { alertsRoutes } from './routes.ts';

const { alerts: messages, buttons: labels, topics } = alertsMessages;

/** Where alerts go, and whether whoever looks may change that, in a messenger that has such groups. */
export type Where = { readonly group: AlertGroup | null; readonly mayMove: boolean };

const whereText = ({ group }: Where): RichText => {
  if (group === null) return messages.inPrivate;
  const missing = missingTopics(group).map((kind) => topics[kind]);
  return missing.length === 0 || missing.length === alertTopics.length
    ? messages.inGroup(group.title)
    : messages.inGroupBut(group.title, missing);
};

const whereRow = ({ group, mayMove }: Where): readonly (Button | null)[] => {
  if (!mayMove) return [];
  const isWhole = group !== null && missingTopics(group).length === 0;
  return [
    isWhole ? null : tap(group === null ? labels.toGroup : labels.mendTopics, alertsRoutes.askGroup.to()),
    group === null ? null : tap(labels.leaveGroup, alertsRoutes.leaveGroup.to()),
  ];
};

/** What can be muted and what is, and where the rest is told. */
export const alertsScreen = (muted: readonly MutableAlert[], where: Where, lead?: RichText): Screen =>
  message(
    paragraphs(lead ?? null, messages.title, whereText(where)),
    buttons(
      ...mutableAlerts.map((alert) => {
        const isMuted = muted.includes(alert);
        const label = isMuted ? labels.unmuteAlert(alert) : labels.muteAlert(alert);
        return [tap(label, alertsRoutes.mute.to({ alert, muted: !isMuted }))];
      }),
      whereRow(where),
      [toMenu],
    ),
  );
