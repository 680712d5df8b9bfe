import type { WriteStream } from 'node:tty';

const width = 40;

/** Draws how far a run has come into one line of a terminal; elsewhere nothing is drawn. */
export const progressOn =
  (out: Pick<WriteStream, 'isTTY' | 'write'>, total: number) =>
  (count: number): void => {
    if (!out.isTTY) return;
    const filled = Math.round((width * count) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    out.write(`\r${bar} ${count} of ${total} seeds${count === total ? '\n' : ''}`);
  };
