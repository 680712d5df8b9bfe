import type { IncidentCause, IncidentNews } from '../../../../../domain/incidents/incident.ts';
import { truncate } from '../../../core/truncate.ts';
import { bold, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';

const messages = adminMessages.incidents;

/** What is wrong, in the shop's own words, and what to do about it. */
const wordsFor = (cause: IncidentCause): { readonly what: string; readonly next: string } => {
  switch (cause.tag) {
    case 'GatewayRefusesPayments':
      return messages.paymentsRefused[cause.reason];
    case 'GatewayRefusesMethod':
      return messages.methodRefused[cause.reason](adminMessages.orders.story.method(cause.method));
    case 'UpdatesNotReceived':
      return messages.updatesNotReceived[cause.reason];
    case 'GatewayUnreadable':
      return messages.gatewayUnreadable[cause.call];
    case 'GatewayUnreachable':
      return messages.gatewayUnreachable[cause.call];
    case 'GatewayNotConfigured':
      return messages.gatewayNotConfigured(cause.gateway);
    case 'BotSettingsNotTaken':
      return messages.settingsNotTaken;
    case 'TokenRefused':
      return messages.tokenRefused;
  }
};

/** Something outside keeps the shop from its work, with the next step; or it is over. */
export const incidentText = ({ cause, detail, since, over }: IncidentNews, clock: StoreClock): RichText => {
  const { what, next } = wordsFor(cause);
  const at = (moment: typeof since): string => clock.dateTime(moment, 'id-ID');
  return over === null
    ? lines(
        rich`🚨 ${bold(what)}`,
        messages.since(at(since)),
        detail === '' ? null : messages.detail(truncate(detail, 200)),
        rich`👉 ${next}`,
      )
    : lines(rich`✅ ${bold(messages.over)}`, messages.was(what), messages.between(at(since), at(over)));
};
