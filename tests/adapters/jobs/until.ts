import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds after which a wait gives up; far more than a busy machine needs. */
const patience = 60_000;

/** Resolves once it is so; rejects with what was waited for when it never is. */
export const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(10);
  }
};
