import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A door of the balancer, and who stands behind it: all as `address:port`. */
export type Door = { readonly name: string; readonly listens: string; readonly leadsTo: readonly string[] };

export type Nginx = { readonly stop: () => Promise<void> };

const program = (): string => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  if (found === undefined) throw new Error('nginx is missing: apt-get install nginx');
  return found;
};

/* A request that a process could not be given, or that died with it, goes to the other: everything here may come twice. */
const serverOf = ({ name, listens, leadsTo }: Door): string => `
  upstream ${name} { ${leadsTo.map((address) => `server ${address} max_fails=0;`).join(' ')} }
  server {
    listen ${listens};
    location / {
      proxy_pass http://${name};
      proxy_next_upstream error timeout non_idempotent;
      proxy_connect_timeout 1s;
    }
  }`;

const configuration = (folder: string, doors: readonly Door[]): string => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${doors.map(serverOf).join('')}
}`;

const answers = async (address: string): Promise<boolean> => {
  const [host, port] = address.split(':');
  const socket = connect(Number(port), host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** An nginx of the machine with these doors. Throws where none is installed. */
export const startNginx = async (doors: readonly Door[]): Promise<Nginx> => {
  const folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-nginx-'));
  chmodSync(folder, 0o777);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, doors));
  const child = spawn(program(), ['-e', 'stderr', '-p', folder, '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const killed = (): void => void child.kill('SIGTERM');
  process.once('exit', killed);
  const ended = once(child, 'close');
  for (const { listens } of doors)
    while (!(await answers(listens))) {
      if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
      await sleep(20);
    }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      process.off('exit', killed);
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
