import { Worker } from 'node:worker_threads';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';

const Drawn = t.union([
  t.type({ id: t.number, png: t.UnknownRecord }),
  t.type({ id: t.number, error: t.string }),
]);

/** Draws SVG as PNG in a thread of its own, so that nobody else waits for it. */
export type Painter = {
  readonly paint: (svg: string) => Promise<Uint8Array>;
  /** Ends the thread; pictures under way fail. The next picture starts another. */
  readonly stop: () => Promise<void>;
};

type Waiting = {
  readonly done: (png: Uint8Array) => void;
  readonly failed: (cause: unknown) => void;
};

type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

const failAll = ({ waiting }: Thread, cause: unknown): void => {
  for (const { failed } of waiting.values()) failed(cause);
  waiting.clear();
};

const settle = ({ waiting, worker }: Thread, message: unknown): void => {
  const drawn = Drawn.decode(message);
  if (E.isLeft(drawn)) return;
  const { id } = drawn.right;
  const asked = waiting.get(id);
  waiting.delete(id);
  if (waiting.size === 0) worker.unref();
  if (!('png' in drawn.right)) asked?.failed(new Error(drawn.right.error));
  else if (drawn.right.png instanceof Uint8Array) asked?.done(drawn.right.png);
  else asked?.failed(new Error('the thread answered with something else than a picture'));
};

/** The thread starts with the first picture, and keeps no process alive while it has nothing to do. */
export const openPainter = (): Painter => {
  let thread: Thread | null = null;
  let asked = 0;

  const start = (): Thread => {
    const worker = new Worker(new URL('./drawing-thread.mjs', import.meta.url), {
      execArgv: [],
      stdin: false,
    });
    const started: Thread = { worker, waiting: new Map() };
    const over = (cause: unknown): void => {
      if (thread === started) thread = null;
      failAll(started, cause);
    };
    worker.on('message', (message: unknown) => {
      settle(started, message);
    });
    worker.on('error', over);
    worker.on('exit', () => {
      over(new Error('the drawing thread ended'));
    });
    return started;
  };

  return {
    paint: (svg) => {
      const { worker, waiting } = (thread ??= start());
      const id = (asked += 1);
      worker.ref();
      return new Promise((done, failed) => {
        waiting.set(id, { done, failed });
        worker.postMessage({ id, svg });
      });
    },
    stop: async () => {
      const stopping = thread;
      thread = null;
      await stopping?.worker.terminate();
    },
  };
};
