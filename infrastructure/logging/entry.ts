import * as t from 'io-ts';

const names = { DEBUG: null, INFO: null, WARNING: null, ERROR: null };

/** One event, as it goes to a file and to the terminal. */
export const Entry = t.type({
  /** Milliseconds since 1970. */
  time: t.number,
  level: t.keyof(names),
  message: t.string,
  fields: t.record(t.string, t.unknown),
});
export type Entry = t.TypeOf<typeof Entry>;
