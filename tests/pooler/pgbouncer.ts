import { startMachineProgram } from '../support/machine-program.ts';
import { freePort } from '../support/shop-process.ts';

export type PgBouncer = {
  /** The same database, by way of the pooler. */
  readonly through: (url: string) => string;
  readonly stop: () => Promise<void>;
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

/** A PgBouncer of the machine before the server of this address. Throws where none is installed. */
export const startPgBouncer = async (
  serverUrl: string,
  mode: 'transaction' | 'session',
): Promise<PgBouncer> => {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const { stop } = await startMachineProgram({
    name: 'pgbouncer',
    package: 'pgbouncer',
    configuration: () => configuration(new URL(serverUrl), port, mode),
    // It refuses to run as root.
    args: (file) => [...(process.geteuid?.() === 0 ? ['-u', 'nobody'] : []), file],
    listens: [address],
    exitSignal: 'SIGKILL',
  });
  return {
    through: (url) => Object.assign(new URL(url), { host: address }).href,
    stop,
  };
};
