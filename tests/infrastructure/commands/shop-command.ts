import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a command of the shop as its own process, with these settings and no others of ours, until it ends. */
export const shopCommand = async (
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['infrastructure/launch.mjs', ...words], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
};
