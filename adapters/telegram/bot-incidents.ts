import type { IncidentReporter } from '../../application/incidents/incident-reporter.ts';
import type { Log } from '../../application/ports/log.ts';
import type { IncidentCause } from '../../domain/incidents/incident.ts';
import type { Outcome } from './reconcile.ts';
import { fetchError, isTokenRefused, wordsOf, type FetchError } from './errors.ts';

/** Notes how the bot gets on with Telegram: in the log, and as incidents which owners and readiness hear of. */
export type BotIncidents = {
  readonly fetched: () => Promise<void>;
  readonly notFetched: (cause: unknown) => Promise<FetchError>;
  readonly looked: (outcome: Outcome) => Promise<void>;
};

type Settings = {
  /** Where updates are fetched, the fetching shows whether they come; where they are sent, a look at the webhook does. */
  readonly updates: 'Fetched' | 'Sent';
  readonly reporter: IncidentReporter;
  readonly log: Pick<Log, 'warn' | 'error'>;
  /** Counts milliseconds from anywhere. */
  readonly now?: () => number;
};

/** Milliseconds without a conflict after which it is over: two programs that fetch by turns both succeed in between. */
const quiet = 60_000;

const causes: Readonly<Record<FetchError, IncidentCause>> = {
  TokenRefused: { tag: 'TokenRefused' },
  WebhookSet: { tag: 'UpdatesNotReceived', reason: 'WebhookElsewhere' },
  ReadElsewhere: { tag: 'UpdatesNotReceived', reason: 'ReadElsewhere' },
  NotReached: { tag: 'UpdatesNotReceived', reason: 'NotReached' },
};

const words: Readonly<Record<FetchError, string>> = {
  TokenRefused: 'Telegram refuses TELEGRAM_BOT_TOKEN: it was revoked or replaced at @BotFather',
  WebhookSet: 'a webhook is set for the bot, it is deleted',
  ReadElsewhere: 'another process fetches updates with the same token',
  NotReached: 'Telegram did not answer as it should',
};

export const botIncidents = ({
  updates,
  reporter,
  log,
  now = () => performance.now(),
}: Settings): BotIncidents => {
  // A former process may have left incidents open.
  let failing = true;
  let settingsFailing = true;
  let conflict: number | null = -quiet;

  const isOver = (cause: IncidentCause): boolean =>
    cause.tag === 'TokenRefused' || (cause.tag === 'UpdatesNotReceived' && cause.reason === 'NotReached');
  const isConflict = (cause: IncidentCause): boolean =>
    cause.tag === 'UpdatesNotReceived' && cause.reason !== 'NotReached';

  const received = async (): Promise<void> => {
    const conflictIsOver = conflict !== null && now() - conflict >= quiet;
    if (!failing && !conflictIsOver) return;
    failing = false;
    if (conflictIsOver) conflict = null;
    await reporter.resolve((cause) => isOver(cause) || (conflictIsOver && isConflict(cause)));
  };

  const notReceived = async (error: FetchError, detail: string): Promise<void> => {
    if (error === 'WebhookSet' || error === 'ReadElsewhere') conflict = now();
    else failing = true;
    await reporter.report(causes[error], detail);
  };

  const notFetched = async (cause: unknown): Promise<FetchError> => {
    const error = fetchError(cause);
    const fields = { cause: words[error], answer: wordsOf(cause) };
    if (error === 'TokenRefused') log.error('updates not fetched, trying again', fields);
    else log.warn('updates not fetched, trying again', fields);
    await notReceived(error, wordsOf(cause).message);
    return error;
  };

  const settled = async ({ state, found }: Extract<Outcome, { tag: 'Settled' }>): Promise<void> => {
    if (found.changedBy !== null) {
      log.warn('somebody else had changed how updates come, it is put back', { by: found.changedBy });
      await notReceived('WebhookSet', `the webhook led to ${found.changedBy}`);
    }
    if (found.error !== null) {
      log.warn('Telegram cannot hand over updates', { error: found.error });
      await notReceived('NotReached', found.error);
    }
    if (updates === 'Sent' && state === 'updates' && found.changedBy === null && found.error === null)
      await received();
  };

  const notSettled = async (outcome: Extract<Outcome, { tag: 'NotSettled' }>): Promise<void> => {
    const { state, cause } = outcome;
    log.warn('Telegram did not take the settings of the bot, trying again', { state, cause: wordsOf(cause) });
    if (isTokenRefused(cause)) return notReceived('TokenRefused', wordsOf(cause).message);
    if (state === 'updates') {
      if (updates === 'Sent') await notReceived('NotReached', wordsOf(cause).message);
      return;
    }
    settingsFailing = true;
    await reporter.report({ tag: 'BotSettingsNotTaken' }, wordsOf(cause).message);
  };

  return {
    fetched: received,
    notFetched,
    looked: async (outcome) => {
      switch (outcome.tag) {
        case 'Settled':
          return settled(outcome);
        case 'NotSettled':
          return notSettled(outcome);
        case 'AllSettled':
          if (!settingsFailing) return;
          settingsFailing = false;
          return reporter.resolve(({ tag }) => tag === 'BotSettingsNotTaken');
      }
    },
  };
};
