import { expect } from 'chai';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor } from '../../../adapters/embedded-postgres/account.ts';
import { binariesFor } from '../../../adapters/embedded-postgres/binaries.ts';
import { ensureCluster, readPassword } from '../../../adapters/embedded-postgres/cluster.ts';
import { dataDirectoryIn } from '../../../adapters/embedded-postgres/data-directory.ts';
import { supervise, type Supervisor, type Patience } from '../../../adapters/embedded-postgres/supervisor.ts';
import { checkPassword } from '../../../adapters/embedded-postgres/password-check.ts';
import { runningServer, type RunningServer } from '../../../adapters/embedded-postgres/running-server.ts';
import type { ServerPlan } from '../../../adapters/embedded-postgres/server.ts';
import type { Log } from '../../../application/ports/log.ts';
import { patience, playground, serverOf, until } from './playground.ts';

const hurried: Patience = { look: 5, firstPause: 1, longestPause: 4, restarts: 3, healthy: 600_000 };

describe('The supervisor of the server', function () {
  this.timeout(patience);
  const { folder, rest, clear } = playground();
  const said: string[] = [];
  const note = (message: string): void => void said.push(message);
  const log: Log = { debug: () => undefined, info: note, warn: note, error: note };
  let dataDir = '';
  let plan: ServerPlan;
  let server: RunningServer;
  let supervisor: Supervisor | undefined;

  before(async () => {
    dataDir = folder();
    const directory = dataDirectoryIn(dataDir);
    const account = accountFor(directory.cluster);
    plan = {
      directory,
      account,
      binaries: binariesFor(account, directory.folder, log),
      settings: { fsync: 'off' },
    };
    await ensureCluster(directory, account, plan.binaries, ['--no-sync']);
  });
  beforeEach(async () => {
    server = await runningServer(plan, log);
    said.length = 0;
  });
  afterEach(async () => {
    await supervisor?.dismiss();
    await rest();
  });
  after(clear);

  const control = (name: string): string => join(plan.directory.cluster, 'global', name);
  const spoil = (): void => renameSync(control('pg_control'), control('pg_control.away'));
  const mend = (): void => renameSync(control('pg_control.away'), control('pg_control'));

  it('gives up after its restarts were in vain, and says so once', async () => {
    spoil();
    supervisor = supervise(plan, server, log, hurried);
    process.kill(server.pid, 'SIGKILL');
    await until(() => said.some((line) => line.includes('stays down')));
    mend();
    expect(said).to.deep.equal([
      ...Array.from({ length: 3 }, () => [
        'The embedded database is gone and is being restarted',
        'The embedded database could not be restarted yet',
      ]).flat(),
      `The embedded database died 3 times in a row and stays down: read ${plan.directory.logFile}, mend the cause and start the shop again`,
    ]);
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('goes on trying until the cause is mended', async () => {
    spoil();
    supervisor = supervise(plan, server, log, { ...hurried, restarts: 10_000 });
    process.kill(server.pid, 'SIGKILL');
    await until(() => said.filter((line) => line.endsWith('not be restarted yet')).length === 2);
    mend();
    const password = readPassword(plan.directory) ?? '';
    for (let verdict = 'silent'; verdict !== 'welcome';)
      verdict = await checkPassword(server.port, 'shop', password);
  });

  it('restarts nothing once it is dismissed', async () => {
    supervisor = supervise(plan, server, log, hurried);
    await supervisor.dismiss();
    process.kill(server.pid, 'SIGKILL');
    await until(() => serverOf(dataDir).length === 0);
    expect(said).to.deep.equal([]);
  });
});
