import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

const listening = '0A';

const quietly = <A>(read: () => A): A | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** The inodes of the sockets that listen on the port. */
const socketsOn = (port: number): readonly string[] => {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    (quietly(() => readFileSync(table, 'utf8')) ?? '')
      .split('\n')
      .map((row) => row.trim().split(/\s+/))
      .filter(([, local = '', , state]) => local.endsWith(ending) && state === listening)
      .flatMap(([, , , , , , , , , inode = '']) => (inode === '' ? [] : [inode])),
  );
};

const holds = (pid: string, sockets: readonly string[]): boolean =>
  (quietly(() => readdirSync(`/proc/${pid}/fd`)) ?? []).some((file) => {
    const target = quietly(() => readlinkSync(`/proc/${pid}/fd/${file}`)) ?? '';
    return sockets.some((socket) => target === `socket:[${socket}]`);
  });

/** Who listens on a port of this machine, like `nginx (process 812)`; null where the system does not tell, as of other users. */
export const portHolder = (port: number): string | null => {
  const sockets = socketsOn(port);
  if (sockets.length === 0) return null;
  const pid = (quietly(() => readdirSync('/proc')) ?? []).find(
    (name) => /^\d+$/.test(name) && holds(name, sockets),
  );
  if (pid === undefined) return null;
  const name = (quietly(() => readFileSync(`/proc/${pid}/comm`, 'utf8')) ?? '').trim();
  return `${name} (process ${pid})`;
};
