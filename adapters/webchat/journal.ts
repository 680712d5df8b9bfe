import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Log } from '../../application/ports/log.ts';
import { parseJson } from '../kit/parse-json.ts';
import type { Chats } from './chats.ts';
import { ChangeLine, type Change } from './kept.ts';

export type Journal = {
  /** On its way to the disk when this returns: a process killed afterwards has lost nothing. */
  readonly write: (change: Change) => void;
};

/** Bytes by which the journal may grow before it is told anew. */
const growth = 32 * 1024 * 1024;

/** A line that a kill cut short, or that is none of ours, counts as never written. */
const decoded = (line: string): readonly Change[] => {
  const change = pipe(
    parseJson(line),
    E.flatMap((change) => ChangeLine.decode(change)),
  );
  return E.isRight(change) ? [change.right] : [];
};

const lineOf = (change: Change): string => `${JSON.stringify(ChangeLine.encode(change))}\n`;

/** Puts the chats' shortest story in the place of the journal: the whole of it or none. */
const tellAnew = (path: string, chats: Chats): number => {
  const text = chats.story().map(lineOf).join('');
  const fresh = `${path}.new`;
  writeFileSync(fresh, text, { mode: 0o600 });
  const file = openSync(fresh, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(fresh, path);
  return text.length;
};

/** Brings the chats to where an earlier run left them, and keeps what happens to them from now on. Without a path nothing is kept. */
export const openJournal = (path: string | null, chats: Chats, log: Log): Journal => {
  if (path === null) return { write: chats.apply };
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) readFileSync(path, 'utf8').split('\n').flatMap(decoded).forEach(chats.apply);
  let room = tellAnew(path, chats) + growth;
  let size = room - growth;
  let broken = false;

  const append = (change: Change): void => {
    // After a line that may be half written, the next one begins on its own.
    const line = `${broken ? '\n' : ''}${lineOf(change)}`;
    broken = true;
    appendFileSync(path, line, { mode: 0o600 });
    broken = false;
    size += line.length;
    if (size <= room) return;
    size = tellAnew(path, chats);
    room = size + growth;
  };

  return {
    write: (change) => {
      chats.apply(change);
      try {
        append(change);
      } catch (cause) {
        log.error('web chat not kept, a restart will forget it', { cause });
      }
    },
  };
};
