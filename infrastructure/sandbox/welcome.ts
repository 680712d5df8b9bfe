import { relative } from 'node:path';
import type { SandboxConfiguration } from '../configuration/sandbox-configuration.ts';

/** As somebody in this folder would type it, where that is shorter. */
const near = (path: string): string => {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') ? path : way;
};

/** What the person at the terminal reads once the sandbox is open: first of all where to go. */
export const welcome = (
  {
    gateways: {
      offered: [gateway],
    },
    dataDir,
    logDir,
  }: Pick<SandboxConfiguration, 'gateways' | 'dataDir' | 'logDir'>,
  leavesDatabase: boolean,
): string =>
  [
    '',
    `  👉  ${gateway.baseUrl}/`,
    '',
    '  Open this in your browser: it is the sandbox, the whole shop with play money. Ctrl-C ends it.',
    `  What you do is kept in ${near(dataDir)}, its log in ${near(logDir)}; remove both to begin anew.`,
    ...(leavesDatabase
      ? ['  DATABASE_URL is left alone: the sandbox has a database of its own in that folder.']
      : []),
    '  To sell for real: cp .env.example .env, fill it in, and npm run doctor.',
    '',
  ].join('\n');

/** What the same person reads at the end. */
export const farewell = '\n  The sandbox is closed. npm start opens it again, as you left it.\n';
