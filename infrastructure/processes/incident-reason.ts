import {
  harmOf,
  type Deafness,
  type GatewayCall,
  type Incident,
  type IncidentCause,
  type ShopRefusal,
} from '../../domain/incidents/incident.ts';

const deafness: Readonly<Record<Deafness, string>> = {
  WebhookElsewhere: 'the bot has a webhook elsewhere',
  ReadElsewhere: 'another program reads the updates of the bot',
  NotReached: 'Telegram cannot be reached',
};

const refusals: Readonly<Record<ShopRefusal, string>> = {
  Credentials: 'refuses the API key',
  Project: 'refuses the project',
  Checks: 'refuses to say whether money came',
};

const calls: Readonly<Record<GatewayCall, string>> = {
  Create: 'a payment is to be opened',
  Status: 'a payment is checked',
};

const words = (cause: IncidentCause): string => {
  switch (cause.tag) {
    case 'GatewayRefusesPayments':
      return `${cause.gateway} ${refusals[cause.reason]}`;
    case 'GatewayRefusesMethod':
      return cause.reason === 'Amount'
        ? `${cause.gateway} refuses an amount by ${cause.method}`
        : `${cause.gateway} refuses payments by ${cause.method}`;
    case 'GatewayUnreadable':
      return `${cause.gateway} cannot be understood when ${calls[cause.call]}`;
    case 'GatewayUnreachable':
      return `${cause.gateway} cannot be reached when ${calls[cause.call]}`;
    case 'GatewayNotConfigured':
      return `payments are open at ${cause.gateway}, which is not configured, so that they cannot be checked`;
    case 'UpdatesNotReceived':
      return deafness[cause.reason];
    case 'BotSettingsNotTaken':
      return 'Telegram does not take the settings of the bot';
    case 'TokenRefused':
      return 'Telegram refuses the token';
  }
};

const harm = (cause: IncidentCause): string => {
  switch (harmOf(cause)) {
    case 'Buyers':
      return 'buyers are not heard: ';
    case 'Money':
      return 'no money can be taken: ';
    case null:
      return '';
  }
};

/** An incident in a line for operators: what it is, what was met last and since when. */
export const warningOf = ({ cause, detail, since, seenAt }: Incident): string =>
  `${words(cause)}${detail === '' ? '' : ` (${detail})`}, since ${new Date(since).toISOString()}, last met ${new Date(seenAt).toISOString()}`;

/** The same of one that keeps the shop from its work, with what suffers. */
export const reasonOf = (incident: Incident): string => `${harm(incident.cause)}${warningOf(incident)}`;
