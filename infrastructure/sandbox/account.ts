import { randomBytes } from 'node:crypto';
import type { SandboxAccount } from '../configuration/sandbox-configuration.ts';

const word = (): string => randomBytes(24).toString('base64url');

/** An account at the sandbox's gateway. Its secrets are made anew at each start: nobody needs to know them for longer. */
export const newAccount = (): SandboxAccount => ({
  slug: 'toko-sandbox',
  apiKey: word(),
  webhookSecret: word(),
});
