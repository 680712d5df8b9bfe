import type { Entry } from './entry.ts';
import type { ZoneTime } from './zone-time.ts';

/** A line longer than this many characters is cut: nobody reads it, and a disk is finite. */
const longest = 16_000;

/** Line breaks, control and direction marks: with them a text from outside could draw lines of its own. */
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const visible = (character: string): string =>
  short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const valueOf = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return typeof value === 'string' && !/^[^\s"=\\]+$/.test(text) ? JSON.stringify(text) : text;
};

const pair = ([name, value]: readonly [string, unknown]): string =>
  ` ${name.replace(/[^\w.-]/g, '_')}=${valueOf(value)}`;

const event = (message: string, fields: Entry['fields']): string =>
  `${message}${Object.entries(fields).map(pair).join('')}`.replace(unprintable, visible);

type Redact = (line: string) => string;

const cut = (line: string, length: number): string =>
  line.length > length ? `${line.slice(0, length)}…` : line;

/** Redacted before it is cut, so that no half of a secret is left; but no text is so long that looking through it takes a while. */
const finished = (line: string, redact: Redact): string => cut(redact(cut(line, 4 * longest)), longest);

/** `[timestamp] [level] message key=value`, on one line. */
export const fileLine = (entry: Entry, { stamp }: ZoneTime, redact: Redact): string =>
  finished(`[${stamp}] [${entry.level}] ${event(entry.message, entry.fields)}`, redact);

/** The same for somebody who watches: no date, no stack. */
export const terminalLine = (entry: Entry, service: string, { time }: ZoneTime, redact: Redact): string => {
  const { stack: _stack, ...fields } = entry.fields;
  return finished(`${time} ${entry.level} ${service}: ${event(entry.message, fields)}`, redact);
};
