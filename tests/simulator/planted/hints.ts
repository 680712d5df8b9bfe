import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';

const file = fileURLToPath(new URL('hints.json', import.meta.url));

/** Where each mistake showed the last time: the seed of the shop, by the mistake's name. */
export type Hints = Readonly<Record<string, number>>;

const Hints = t.record(t.string, t.Int);

/** Written by `npm run simulate -- --planted --write`. */
export const readHints = async (): Promise<Hints> => {
  const hints = Hints.decode(JSON.parse(await readFile(file, 'utf8')));
  if (E.isLeft(hints)) throw new Error(`${file} is not a list of names and seeds`);
  return hints.right;
};

/** Keeps what is known of these mistakes, in their order. */
export const writeHints = (names: readonly string[], hints: Hints): void => {
  const known = names.flatMap((name) => (hints[name] === undefined ? [] : [[name, hints[name]]]));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
};
