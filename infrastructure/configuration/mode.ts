import * as E from 'fp-ts/lib/Either.js';
import { namesManual } from './gateways.ts';
import type { Environment } from './environment.ts';
import { trimmed } from './reading.ts';

/** `Live`: real buyers and real money. `Sandbox`: a whole shop in the browser, to try out. */
export type Mode = 'Live' | 'Sandbox';

type Credentials = { readonly messenger: boolean; readonly gateway: boolean };

const credentialsIn = (environment: Environment): Credentials => {
  const set = trimmed(environment);
  return {
    messenger: set['TELEGRAM_BOT_TOKEN'] !== undefined,
    gateway: set['PAKASIR_API_KEY'] !== undefined || namesManual(environment),
  };
};

const live =
  'TELEGRAM_BOT_TOKEN and a gateway are set, so this is a live shop, and a live shop never has the sandbox. Start it without --sandbox, or try the sandbox in a folder without .env.';

const half = (set: string, missing: string): string =>
  `${set} is set and ${missing} is not, so this is neither a live shop nor the sandbox. For a live shop set ${missing} too (see .env.example; npm run doctor tells the rest). To try the shop without an account and without real money, add --sandbox (npm start -- --sandbox) or remove ${set}.`;

const manualSetting = (environment: Environment): string =>
  trimmed(environment)['PAYMENT_GATEWAYS'] === undefined ? 'PAYMENT_GATEWAY=manual' : 'PAYMENT_GATEWAYS';

const setGateway = (environment: Environment): string =>
  namesManual(environment) ? manualSetting(environment) : 'PAKASIR_API_KEY';

/** Which shop `start` opens: the sandbox where there are no credentials or where it is asked for, and never beside a live shop's. A left is a sentence for the owner. */
export const modeOf = (environment: Environment, sandboxAsked: boolean): E.Either<string, Mode> => {
  const { messenger, gateway } = credentialsIn(environment);
  if (messenger && gateway) return sandboxAsked ? E.left(live) : E.right('Live');
  if (sandboxAsked || (!messenger && !gateway)) return E.right('Sandbox');
  return E.left(
    messenger
      ? half('TELEGRAM_BOT_TOKEN', 'PAKASIR_API_KEY')
      : half(setGateway(environment), 'TELEGRAM_BOT_TOKEN'),
  );
};
