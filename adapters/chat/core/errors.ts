import type { CallbackData } from './routes.ts';
import type { GatewayFailure } from '../../../application/ports/payment-gateway.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import { apology } from './notices.ts';
import type { Context } from './context.ts';

export const logFailure = ({ log }: Context, failure: StoreFailure | GatewayFailure): void => {
  const { operation, cause } = failure;
  log.error(failure.tag === 'StoreFailure' ? 'store failed' : 'gateway failed', { operation, cause });
};

/** Says sorry for a failure of ours: over the button that was tapped, which stays to be tapped again, or as a message. */
export const apologise = async (context: Context, failure: StoreFailure): Promise<void> => {
  logFailure(context, failure);
  if (context.tapped === null) await context.send(apology(context.locale, null));
  else await context.note(context.locale.messages.errors.apologyNote, true);
};

/** The same where the tapped message has become a loading line already: in its place, with the way to try again. */
export const apologiseInPlace = async (
  context: Context,
  failure: StoreFailure,
  again: CallbackData,
): Promise<void> => {
  logFailure(context, failure);
  await context.show(apology(context.locale, again));
};
