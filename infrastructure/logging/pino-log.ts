import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import pino from 'pino';
import type { Log, LogFields } from '../../application/ports/log.ts';
import type { LogLevel } from '../configuration/values.ts';
import { explainCause } from './cause.ts';
import { Entry } from './entry.ts';
import { hideWithin } from './redaction.ts';

type Options = {
  readonly level: LogLevel;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly keep: (entry: Entry) => void;
};

const pinoLevels = { DEBUG: 'debug', INFO: 'info', WARNING: 'warn', ERROR: 'error' } as const;
const names: Readonly<Record<string, string>> = {
  debug: 'DEBUG',
  info: 'INFO',
  warn: 'WARNING',
  error: 'ERROR',
};

const shown = ([name, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] => {
  if (name === 'cause') return Object.entries(explainCause(value));
  return [[name, value instanceof Error ? explainCause(value).cause : value]];
};

/** What cannot even be looked at (a getter that throws) costs its fields, never the event. */
const fieldsOf = (fields: LogFields): { readonly fields: LogFields } => {
  try {
    return { fields: Object.fromEntries(Object.entries(fields).flatMap(shown)) };
  } catch {
    return { fields: { fields: 'cannot be shown' } };
  }
};

const keepJson =
  (keep: Options['keep']) =>
  (json: string): void => {
    pipe(
      E.tryCatch(() => hideWithin(JSON.parse(json)), E.toError),
      E.chainW((parsed) => Entry.decode(parsed)),
      E.map(keep),
    );
  };

/** A log whose events, from `level` up, are handed to `keep` at once. */
export const pinoLog = ({ level, now, keep }: Options): Log => {
  const logger = pino(
    {
      level: pinoLevels[level],
      base: null,
      messageKey: 'message',
      timestamp: () => `,"time":${now()}`,
      formatters: { level: (label) => ({ level: names[label] }) },
    },
    { write: keepJson(keep) },
  );
  const say =
    (method: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}): void => {
      if (logger.isLevelEnabled(method)) logger[method](fieldsOf(fields), message);
    };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
};
