import { startMachineProgram } from '../support/machine-program.ts';

/** A door of the balancer, and who stands behind it: all as `address:port`. */
export type Door = { readonly name: string; readonly listens: string; readonly leadsTo: readonly string[] };

export type Nginx = { readonly stop: () => Promise<void> };

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

/** An nginx of the machine with these doors. Throws where none is installed. */
export const startNginx = (doors: readonly Door[]): Promise<Nginx> =>
  startMachineProgram({
    name: 'nginx',
    package: 'nginx-light',
    configuration: (folder) => configuration(folder, doors),
    args: (file, folder) => ['-e', 'stderr', '-p', folder, '-c', file],
    listens: doors.map(({ listens }) => listens),
    exitSignal: 'SIGTERM',
  });
