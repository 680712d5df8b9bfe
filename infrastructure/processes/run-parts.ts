import type { Log } from '../../application/ports/log.ts';
import type { Part } from './part.ts';

export type StartPart = () => Promise<Part>;

export type Running = {
  /** Stops every part, the last started first. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

/** Milliseconds after which a stop is held to take long: whoever waits for it reads what it waits for. */
const long = 5_000;

/** Says so, again and again, while a part has not stopped yet. */
const sayWhatTakesLong = ({ name, underWay }: Part, log: Log): (() => void) => {
  const timer = setInterval(() => {
    log.warn(`${name} is still stopping`, { underWay: underWay?.() ?? [] });
  }, long);
  return () => {
    clearInterval(timer);
  };
};

const stopAll = async (parts: readonly Part[], log: Log): Promise<void> => {
  for (const part of [...parts].reverse()) {
    const { name, stop } = part;
    const stopped = sayWhatTakesLong(part, log);
    await stop().then(
      () => {
        log.debug(`${name} stopped`);
      },
      (cause: unknown) => {
        log.error(`${name} did not stop well`, { cause });
      },
    );
    stopped();
  }
};

/** Starts parts one after the other; when one cannot start, those before it are stopped and the reason is thrown. */
export const runParts = async (starts: readonly StartPart[], log: Log): Promise<Running> => {
  const parts: Part[] = [];
  try {
    for (const start of starts) parts.push(await start());
  } catch (cause) {
    await stopAll(parts, log);
    throw cause;
  }
  let stopping: Promise<void> | null = null;
  return { stop: () => (stopping ??= stopAll(parts, log)) };
};
