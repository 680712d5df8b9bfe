import { createInterface } from 'node:readline';
import type { EmbeddedPostgres, Opening } from '../../../adapters/embedded-postgres/embedded-postgres.ts';

/*
 * A stand-in for the shop's process: opens the database, says its address, and gives it back at the word "stop".
 * It loads the adapter from the checkout named, and only then becomes the user it is to be: node itself and the
 * loader may lie where that user cannot go.
 */
const [checkout = '', dataDir = '', role = '', fsync = '', uid = '', gid = ''] = process.argv.slice(2);

const say = (word: string, rest: string): void => {
  process.stdout.write(`${word} ${rest}\n`);
};

const log: Opening['log'] = {
  debug: (message) => say('log', message),
  info: (message) => say('log', message),
  warn: (message) => say('log', message),
  error: (message) => say('log', message),
};

// The shop drains first: Ctrl-C must not take its database away meanwhile.
process.on('SIGINT', () => say('heard', 'SIGINT'));

type Adapter = { readonly openEmbeddedPostgres: (opening: Opening) => Promise<EmbeddedPostgres> };

const isAdapter = (loaded: unknown): loaded is Adapter =>
  typeof loaded === 'object' && loaded !== null && 'openEmbeddedPostgres' in loaded;

const adapter: unknown = await import(`${checkout}/adapters/embedded-postgres/embedded-postgres.ts`);
if (!isAdapter(adapter)) throw new Error(`No adapter in ${checkout}`);

if (uid !== '') {
  process.setgroups?.([]);
  process.setgid?.(Number(gid));
  process.setuid?.(Number(uid));
}

try {
  const database = await adapter.openEmbeddedPostgres({
    dataDir,
    role: role === 'shop' ? 'shop' : 'command',
    log,
    settings: { fsync },
  });
  say('open', database.url);
  for await (const line of createInterface({ input: process.stdin })) if (line === 'stop') break;
  await database.stop();
  say('stopped', '');
} catch (thrown) {
  say('problem', thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
}
process.exit();
