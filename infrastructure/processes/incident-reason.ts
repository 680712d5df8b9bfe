import {
  harmOf,
  type Deafness,
  type GatewayCall,
  type Incident,
  type IncidentCause,
  type ShopRefusal,
} from '../../domain/incident.ts';

const deafness: Readonly<Record<Deafness, string>> = {
  WebhookElsewhere: 'the bot has a webhook elsewhere',
  ReadElsewhere: 'another program reads the updates of the bot',
  NotReached: 'Telegram cannot be reached',
};

const refusals: Readonly<Record<ShopRefusal, string>> = {
  Credentials: 'the gateway refuses the API key',
  Project: 'the gateway refuses the project',
  Checks: 'the gateway refuses to say whether money came',
};

const calls: Readonly<Record<GatewayCall, string>> = {
  Create: 'a payment is to be opened',
  Status: 'a payment is checked',
};

const words = (cause: IncidentCause): string => {
  switch (cause.tag) {
    case 'GatewayRefusesPayments':
      return refusals[cause.reason];
    case 'GatewayRefusesMethod':
      return cause.reason === 'Amount'
        ? `the gateway refuses an amount by ${cause.method}`
        : `the gateway refuses payments by ${cause.method}`;
    case 'GatewayUnreadable':
      return `the gateway cannot be understood when ${calls[cause.call]}`;
    case 'GatewayUnreachable':
      return `the gateway cannot be reached when ${calls[cause.call]}`;
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

/** An incident in a line for operators: what suffers, what it is, what was met last and since when. */
export const reasonOf = ({ cause, detail, since, seenAt }: Incident): string =>
  `${harm(cause)}${words(cause)}${detail === '' ? '' : ` (${detail})`}, since ${new Date(since).toISOString()}, last met ${new Date(seenAt).toISOString()}`;
