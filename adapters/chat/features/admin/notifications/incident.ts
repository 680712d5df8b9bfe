import type { IncidentCause, IncidentNews } from '../../../../../domain/incident.ts';
import { truncate } from '../../../core/truncate.ts';
import { bold, lines, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';

const says = adminMessages.incidents;

/** What is wrong, in the shop's own words, and what to do about it. */
const wordsFor = (cause: IncidentCause): { readonly what: string; readonly next: string } => {
  switch (cause.tag) {
    case 'GatewayRefusesPayments':
      return says.paymentsRefused[cause.reason];
    case 'GatewayRefusesMethod':
      return says.methodRefused[cause.reason](cause.method);
    case 'UpdatesNotReceived':
      return says.updatesNotReceived[cause.reason];
    case 'GatewayUnreadable':
      return says.gatewayUnreadable[cause.call];
    case 'GatewayUnreachable':
      return says.gatewayUnreachable[cause.call];
    case 'BotSettingsNotTaken':
      return says.settingsNotTaken;
    case 'TokenRefused':
      return says.tokenRefused;
  }
};

/** Something outside keeps the shop from its work, with the next step; or it is over. */
export const incidentText = ({ cause, detail, since, over }: IncidentNews, clock: StoreClock): RichText => {
  const { what, next } = wordsFor(cause);
  const at = (moment: typeof since): string => clock.dateTime(moment, 'id-ID');
  return over === null
    ? lines(
        rich`🚨 ${bold(what)}`,
        says.since(at(since)),
        detail === '' ? null : says.detail(truncate(detail, 200)),
        rich`👉 ${next}`,
      )
    : lines(rich`✅ ${bold(says.over)}`, says.was(what), says.between(at(since), at(over)));
};
