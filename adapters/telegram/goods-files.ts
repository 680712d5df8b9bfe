import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { Api } from 'grammy';
import type { Message } from 'grammy/types';
import type { GoodsFiles } from '../../application/ports/goods-files.ts';
import type { Log } from '../../application/ports/log.ts';
import type { GoodsFileId } from '../../domain/stock/goods-file.ts';
import { isRefusal, wordsOf } from './errors.ts';

export type FileDeps = {
  readonly goodsFiles: GoodsFiles;
  readonly log: Pick<Log, 'warn'>;
};

/** How a file of goods goes out: by the name that Telegram has for it, or by its bytes. */
export type FileWays<A> = {
  readonly byName: (name: string) => Promise<A>;
  readonly byBytes: (bytes: Uint8Array) => Promise<A>;
};

/** Sends goods that are a file; fails where they are gone. The name is learnt for the next time. */
export type PutGoodsFile = <A extends Message | true>(id: GoodsFileId, ways: FileWays<A>) => Promise<A>;

/** So many files are in memory at once; whoever comes then waits for one of them. */
const atOnce = 2;

/** Has at most so many under way; the others in the order in which they came. */
export const atMost = (most: number) => {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (underWay >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
  };
  /** Whoever waits takes the place over. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) underWay -= 1;
    else next();
  };
  return async <A>(act: () => Promise<A>): Promise<A> => {
    await enter();
    try {
      return await act();
    } finally {
      leave();
    }
  };
};

const nameIn = (sent: Message | true): string | null =>
  sent === true ? null : (sent.document?.file_id ?? null);

/** It is the name that Telegram does not take, and not the chat. */
const isNameRefused = (cause: unknown): boolean =>
  isRefusal(cause, 400) && /file|document|media/i.test(cause.description);

export const openGoodsFiles = (api: Api, { goodsFiles, log }: FileDeps): PutGoodsFile => {
  // A name is good for one bot only.
  const messenger = `telegram:${api.token.split(':')[0] ?? ''}`;
  const inTurn = atMost(atOnce);

  const learn = async (id: GoodsFileId, name: string | null): Promise<void> => {
    const learnt = await goodsFiles.learnName(messenger, id, name)();
    if (E.isLeft(learnt)) log.warn('name of a file not kept', { file: id, cause: learnt.left.cause });
  };
  const bytesOf = async (id: GoodsFileId): Promise<Uint8Array> => {
    const found = await goodsFiles.read(id)();
    if (E.isLeft(found)) throw new Error('a file of goods was not read', { cause: found.left.cause });
    if (O.isNone(found.right)) throw new Error(`file ${String(id)} of goods is gone`);
    return found.right.value;
  };
  return async (id, { byName, byBytes }) => {
    const known = await goodsFiles.nameAt(messenger, id)();
    if (E.isRight(known) && O.isSome(known.right)) {
      try {
        return await byName(known.right.value);
      } catch (cause) {
        if (!isNameRefused(cause)) throw cause;
        log.warn('Telegram knows a file no longer, it is sent anew', { file: id, cause: wordsOf(cause) });
        await learn(id, null);
      }
    }
    const sent = await inTurn(async () => byBytes(await bytesOf(id)));
    await learn(id, nameIn(sent));
    return sent;
  };
};
