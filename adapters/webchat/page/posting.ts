import type { Post } from '../wire.ts';

const waits = [500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000, 10_000, 10_000];
/** Milliseconds that one try may take; the shop's own slowest answer is quicker. */
const patience = 60_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** True when it arrived, false when it never will, null when it may be tried again. */
const tryOnce = async (path: string, type: string, body: BodyInit): Promise<boolean | null> => {
  try {
    const { ok, status } = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal: AbortSignal.timeout(patience),
    });
    return ok ? true : status === 429 || status >= 500 ? null : false;
  } catch {
    return null;
  }
};

const tryOn = async (path: string, type: string, body: BodyInit): Promise<boolean> => {
  for (const wait of waits) {
    const arrived = await tryOnce(path, type, body);
    if (arrived !== null) return arrived;
    await pause(wait);
  }
  return false;
};

export type Mailbox = {
  /** Resolves when the shop has done it, or to false when it could not be brought there. The same name twice does it once. */
  readonly post: (sent: string, said: Post['said']) => Promise<boolean>;
  readonly file: (sent: string, file: File, caption: string) => Promise<boolean>;
};

/** A name that no other post has. */
export const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Sends what a person does, one after the other, again and again until it has arrived. */
export const openMailbox = (person: number): Mailbox => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    const mine = last.then(work);
    last = mine;
    return mine;
  };
  return {
    post: (sent, said) =>
      inTurn(() => {
        const body: Post = { person, sent, said };
        return tryOn('/chat/posts', 'application/json', JSON.stringify(body));
      }),
    file: (sent, file, caption) =>
      inTurn(() => {
        const query = new URLSearchParams({ person: String(person), sent, name: file.name, caption });
        return tryOn(`/chat/files?${query.toString()}`, 'application/octet-stream', file);
      }),
  };
};
