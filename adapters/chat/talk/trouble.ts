import type { GatewayFailure } from '../../../application/ports/payment-gateway.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import type { Intent } from '../intent.ts';
import { apology } from '../screens/notices.ts';
import type { Turn } from './turn.ts';

export const logFailure = ({ log }: Turn, failure: StoreFailure | GatewayFailure): void => {
  const { operation, cause } = failure;
  log.error(failure.tag === 'StoreFailure' ? 'store failed' : 'gateway failed', { operation, cause });
};

/** Says sorry for a failure of ours: over the button that was tapped, which stays to be tapped again, or as a message. */
export const apologise = async (turn: Turn, failure: StoreFailure): Promise<void> => {
  logFailure(turn, failure);
  if (turn.tapped === null) await turn.send(apology(turn.voice, null));
  else await turn.note(turn.voice.says.trouble.apologyNote, true);
};

/** The same where the tapped message has become a loading line already: in its place, with the way to try again. */
export const apologiseInPlace = async (turn: Turn, failure: StoreFailure, again: Intent): Promise<void> => {
  logFailure(turn, failure);
  await turn.show(apology(turn.voice, again));
};
