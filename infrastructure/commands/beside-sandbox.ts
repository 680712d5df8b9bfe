import * as E from 'fp-ts/lib/Either.js';
import { existsSync } from 'node:fs';
import type { Environment } from '../configuration/environment.ts';
import { modeOf } from '../configuration/mode.ts';
import { sandboxDataDir } from '../configuration/sandbox-configuration.ts';

/** For who tried the sandbox and has no other shop yet: why what was filled in is not seen there. Null elsewhere. */
export const besideSandbox = (environment: Environment, dataDir: string): string | null => {
  const mode = modeOf(environment, false);
  const sandboxAlone = E.isRight(mode) && mode.right === 'Sandbox' && existsSync(sandboxDataDir(dataDir));
  return sandboxAlone
    ? 'This is in the shop that opens once .env is filled in. The sandbox has goods of its own, and does not show it.'
    : null;
};
