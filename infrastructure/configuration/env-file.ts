import * as E from 'fp-ts/lib/Either.js';

/** One line of a settings file that would be read otherwise than it looks, or not at all. Holds no value. */
export type LineError = { readonly line: number; readonly name: string | null; readonly sentence: string };

type Setting = { readonly name: string; readonly value: string };

const nameForm = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const quotes = `'"\``;
const typographic = /^[“”„‟‘’‚‛«»]/;
/** They show nothing, and make another value of it: zero-width, direction and control characters. */
const withoutInk =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

const known = {
  form: 'a setting is NAME=value, and a note begins with #',
  hash: (name: string) =>
    `a # in it begins a note, or does not. If it belongs to the value, write ${name}='…' with quotes around all of it; a note goes on a line of its own`,
  open: (quote: string) => `a ${quote} is opened and not closed on the same line`,
  behind: 'something stands behind the closing quote; a note goes on a line of its own',
  typographic: (name: string) => `the quotes are those of a text editor; write plain ones: ${name}='…'`,
  lonely: (name: string) => `a " has no other; write it without, or ${name}='…' with quotes around all of it`,
  newline: (name: string) =>
    `\\n means a line break within "…"; if it is meant as it stands, write ${name}='…'`,
  invisible: 'it holds a character that cannot be seen; type the line again by hand',
} as const;

const quoted = (name: string, text: string): E.Either<string, string> => {
  const quote = text.charAt(0);
  const end = text.indexOf(quote, 1);
  if (end < 0) return E.left(known.open(quote));
  if (text.slice(end + 1).trim() !== '') return E.left(known.behind);
  const value = text.slice(1, end);
  return quote === '"' && value.includes('\\n') ? E.left(known.newline(name)) : E.right(value);
};

const bare = (name: string, text: string): E.Either<string, string> => {
  if (text.includes('#')) return E.left(known.hash(name));
  if (typographic.test(text)) return E.left(known.typographic(name));
  if ((text.split('"').length - 1) % 2 === 1) return E.left(known.lonely(name));
  return E.right(text);
};

const valueIn = (name: string, text: string): E.Either<string, string> => {
  if (withoutInk.test(text)) return E.left(known.invisible);
  return text !== '' && quotes.includes(text.charAt(0)) ? quoted(name, text) : bare(name, text);
};

const settingIn = (text: string, line: number): E.Either<LineError, Setting> => {
  const [, written = ''] = /^(?:export\s+)?([^=]*)=/.exec(text) ?? [];
  const name = written.trim();
  if (!nameForm.test(name)) return E.left({ line, name: null, sentence: known.form });
  const value = valueIn(name, text.slice(text.indexOf('=') + 1).trim());
  return E.isRight(value)
    ? E.right({ name, value: value.right })
    : E.left({ line, name, sentence: value.left });
};

const isSetting = (text: string): boolean => text !== '' && !text.startsWith('#');

/**
 * The settings in a text, one a line: `NAME=value`, with or without `export` and spaces, the value bare or in one kind of
 * quotes. What other readers of such files take in two ways is refused, all lines at once: a `#` in a bare value, a
 * quote that stays open, a name that comes twice.
 */
export const settingsIn = (
  file: string,
): E.Either<readonly LineError[], Readonly<Record<string, string>>> => {
  const errors: LineError[] = [];
  const found = new Map<string, { readonly value: string; readonly line: number }>();
  for (const [at, raw] of file
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = at + 1;
    if (!isSetting(raw.trim())) continue;
    const read = settingIn(raw.trim(), line);
    if (E.isLeft(read)) errors.push(read.left);
    else {
      const { name, value } = read.right;
      const former = found.get(name);
      if (former !== undefined)
        errors.push({ line, name, sentence: `it stands in line ${String(former.line)} already; keep one` });
      found.set(name, { value, line });
    }
  }
  return errors.length > 0
    ? E.left(errors)
    : E.right(Object.fromEntries([...found].map(([name, { value }]) => [name, value])));
};

/** The errors as lines for a person, without what the lines say. */
export const errorLines = (errors: readonly LineError[]): readonly string[] =>
  errors.map(
    ({ line, name, sentence }) => `line ${String(line)}${name === null ? '' : ` (${name})`}: ${sentence}`,
  );
