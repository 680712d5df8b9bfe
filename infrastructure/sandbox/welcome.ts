import type { SandboxConfiguration } from '../configuration/sandbox-configuration.ts';

/** What the person at the terminal reads once the sandbox is open. */
export const welcome = (
  { gateway, dataDir }: Pick<SandboxConfiguration, 'gateway' | 'dataDir'>,
  leavesDatabase: boolean,
): string =>
  [
    '',
    '  This is the sandbox: the whole shop to try out, with payments of play money. Nothing here is real.',
    '',
    `      Open ${gateway.baseUrl}/`,
    '',
    `  What you do is kept in ${dataDir}; remove that folder to begin anew.`,
    ...(leavesDatabase
      ? ['  DATABASE_URL is left alone: the sandbox has a database of its own in that folder.']
      : []),
    '  To sell for real: cp .env.example .env, fill it in, and npm run doctor.',
    '',
  ].join('\n');
