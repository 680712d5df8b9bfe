import { DatabaseError } from 'pg';

/** What went wrong, with nothing of the rows it went wrong on: those may hold goods. */
export type StoreCause = Error & { readonly code?: string; readonly constraint?: string };

// PostgreSQL quotes the offending value in the messages of this class (data exceptions).
const quotesValues = (code: string | undefined): boolean => code?.startsWith('22') === true;

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;

const named = (
  name: string,
  message: string,
  facts: Readonly<Record<string, string | undefined>>,
): StoreCause =>
  Object.assign(
    new Error(message),
    { name },
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  );

/** The cause of a `StoreFailure`: message, code and constraint of what was caught, never its details, query or values. */
export const storeCause = (caught: unknown): StoreCause => {
  if (caught instanceof DatabaseError) {
    const { message, code, constraint } = caught;
    return named('PostgresError', quotesValues(code) ? 'data exception' : message, { code, constraint });
  }
  if (caught instanceof Error) return named(caught.name, caught.message, { code: codeOf(caught) });
  return named('Error', 'not an error', {});
};

const rolledBack: readonly string[] = ['40P01', '40001'];

/** Whether the server undid the whole statement because of a rival, so that the same again is safe. */
export const isRolledBack = (caught: unknown): boolean =>
  caught instanceof DatabaseError && caught.code !== undefined && rolledBack.includes(caught.code);

const notNow: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
];

/** Whether a server that is starting, stopping or full refused a connection: soon it may not. */
export const isNotNow = (caught: unknown): boolean =>
  caught instanceof Error && notNow.includes(codeOf(caught) ?? '');

/** Whether the driver gave up before it sent anything, because the connection was gone already. */
export const isUnsent = (caught: unknown): boolean =>
  caught instanceof Error && caught.message.endsWith('is not queryable');

/** Whether the connection is gone or in doubt after this, so that it must not be used again. */
export const isConnectionLost = (caught: unknown): boolean =>
  !(caught instanceof DatabaseError) || caught.severity === 'FATAL' || caught.severity === 'PANIC';

/** The server's own word, while it stays, that a statement had no effect: `57P…` says that it is going. */
export const isUndone = (cause: unknown): boolean =>
  cause instanceof Error &&
  cause.name === 'PostgresError' &&
  /^(?!57P|08)[0-9A-Z]{5}$/.test(codeOf(cause) ?? '');

/** The server could not take a value of a statement: what is asked beside it may be sound. */
export const isOfValues = (cause: unknown): boolean =>
  cause instanceof Error && cause.name === 'PostgresError' && quotesValues(codeOf(cause));
