import * as E from 'fp-ts/lib/Either.js';
import { existsSync } from 'node:fs';
import type { Environment } from '../configuration/environment.ts';
import { modeOf } from '../configuration/mode.ts';
import { sandboxDataDir } from '../configuration/sandbox-configuration.ts';

/** For who tried the sandbox and has no other shop yet: which of the two a command was about. Null elsewhere. */
export const sandboxNotice = (environment: Environment, dataDir: string): string | null => {
  const mode = modeOf(environment, false);
  const sandboxAlone = E.isRight(mode) && mode.right === 'Sandbox' && existsSync(sandboxDataDir(dataDir));
  return sandboxAlone
    ? 'This is the shop that opens once .env is filled in. The sandbox has goods and books of its own.'
    : null;
};
