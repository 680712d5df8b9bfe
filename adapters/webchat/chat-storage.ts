import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Log } from '../../application/ports/log.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import { parseJson } from '../kit/parse-json.ts';
import { chatCap } from './wire.ts';
import { doneCap, type Chats } from './chats.ts';
import { ChangeLine, type Change } from './stored-message.ts';

/** One thing of a chat: a message, its keys, or the end of a post, under a key of its own. */
export type ChatEntry = {
  readonly chat: number;
  readonly kind: 'message' | 'keys' | 'done';
  readonly key: string;
  /** JSON; null of a message that is gone, whose number is given to no other. */
  readonly value: string | null;
};

/** Where chats outlive the process. Without one they are forgotten with it. */
export type ChatStorage = {
  /** Everything, in the order in which it was first put. */
  readonly load: () => TaskEither<StoreFailure, readonly ChatEntry[]>;
  /** Puts one in the place of the one of the same chat, kind and key; of its chat and kind the `most` latest stay. */
  readonly put: (entry: ChatEntry, most: number) => TaskEither<StoreFailure, void>;
};

type Put = { readonly entry: ChatEntry; readonly most: number };

const json = (change: Change): string => JSON.stringify(ChangeLine.encode(change));

/** Messages that are gone stay as empty places for a while, so that more places than messages are stored. */
const places = 2 * chatCap;

const putFor = (change: Change): Put => {
  const { chat } = change;
  switch (change.tag) {
    case 'Put':
      return {
        entry: { chat, kind: 'message', key: String(change.message.id), value: json(change) },
        most: places,
      };
    case 'Drop':
      return { entry: { chat, kind: 'message', key: String(change.message), value: null }, most: places };
    case 'Keys':
      return { entry: { chat, kind: 'keys', key: '', value: json(change) }, most: 1 };
    case 'Done':
      return { entry: { chat, kind: 'done', key: change.sent, value: json(change) }, most: doneCap };
  }
};

/** The change that an entry stands for; none for one that is not of ours. */
const changesOf = ({ chat, kind, key, value }: ChatEntry): readonly Change[] => {
  if (value === null) return kind === 'message' ? [{ tag: 'Drop', chat, message: Number(key) }] : [];
  const change = pipe(
    parseJson(value),
    E.flatMap((line) => ChangeLine.decode(line)),
  );
  return E.isRight(change) ? [change.right] : [];
};

export type StoredChats = {
  /** Applies a change once it is stored. Changes are stored one after the other, in the order of the calls. */
  readonly write: (change: Change) => Promise<void>;
  /** Resolves when the chats are where an earlier process left them. */
  readonly loaded: Promise<void>;
};

/** Brings the chats to where an earlier process left them, and stores what happens to them from now on. */
export const storeChats = (storage: ChatStorage | null, chats: Chats, log: Log): StoredChats => {
  const load = async (): Promise<void> => {
    if (storage === null) return;
    const entries = await storage.load()();
    if (E.isRight(entries)) entries.right.flatMap(changesOf).forEach(chats.apply);
    else log.error('earlier chats not read', { cause: entries.left.cause });
  };
  const store = async (change: Change): Promise<void> => {
    if (storage !== null) {
      const { entry, most } = putFor(change);
      const stored = await storage.put(entry, most)();
      if (E.isLeft(stored))
        log.error('web chat not stored, a restart will forget it', { cause: stored.left.cause });
    }
    chats.apply(change);
  };
  const loaded = load();
  let last: Promise<void> = loaded;
  return {
    loaded,
    write: (change) => {
      last = last.then(() => store(change));
      return last;
    },
  };
};
