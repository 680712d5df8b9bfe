/** For so long a request may come again. */
const kept = '7 days';

/** Forgets the keys of requests that come no more. */
export const forgetKeys = `delete from idempotency_keys where used_at < now() - interval '${kept}'`;

/** What came of the request whose key is the parameter, where it was done before: a row with its \`answer\`, or none. */
export const answerBefore = (key: string): string => `select answer from idempotency_keys where key = ${key}`;

/**
 * Keeps what comes of a request, in the statement that does it where there was no answer before. Of two that do it at the
 * same time the second waits for the first, and is undone by the key.
 */
export const noteAnswer = (key: string, answer: string, unless: string): string => `
  insert into idempotency_keys (key, answer)
  select ${key}, ${answer} where ${key} is not null and not exists (select from ${unless})`;
