import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/shop-process.ts';

export type PgBouncer = {
  /** The same database, by way of the pooler. */
  readonly through: (url: string) => string;
  readonly stop: () => Promise<void>;
};

/** Debian puts it where ordinary users do not look. */
const program = (): string => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, 'pgbouncer')).find((path) => existsSync(path));
  if (found === undefined) throw new Error('PgBouncer is missing: apt-get install pgbouncer');
  return found;
};

const configuration = (server: URL, port: number, mode: 'transaction' | 'session'): string => `
[databases]
* = host=${server.hostname} port=${server.port} user=${server.username} password=${server.password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = 4
`;

const answers = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** A PgBouncer of the machine before the server of this address. Throws where none is installed. */
export const startPgBouncer = async (
  serverUrl: string,
  mode: 'transaction' | 'session',
): Promise<PgBouncer> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-pgbouncer-'));
  chmodSync(folder, 0o755);
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(file, configuration(new URL(serverUrl), port, mode));
  // It refuses to run as root.
  const as = process.geteuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(program(), [...as, file], { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);
  const ended = once(child, 'close');
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`PgBouncer did not start: ${said}`);
    await sleep(20);
  }
  return {
    through: (url) => {
      const address = new URL(url);
      address.host = `127.0.0.1:${port}`;
      return address.href;
    },
    stop: async () => {
      child.kill('SIGTERM');
      process.off('exit', killed);
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
