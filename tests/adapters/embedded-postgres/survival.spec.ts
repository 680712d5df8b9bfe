import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { readPostmaster } from '../../../adapters/embedded-postgres/postmaster.ts';
import { bornAt } from '../../../adapters/embedded-postgres/process-identity.ts';
import { ask, clusterOf, patience, playground, serverOf, until, type Holder } from './playground.ts';

const postmasterOf = (dataDir: string): number => readPostmaster(clusterOf(dataDir))?.pid ?? 0;

describe('The embedded database after a kill -9', function () {
  this.timeout(patience);
  const { folder, hold, rest, clear } = playground();
  let dataDir = '';
  let shop: Holder;
  let url = '';

  before(() => (dataDir = folder()));
  beforeEach(async () => {
    shop = hold(dataDir);
    url = await shop.says('open');
    await ask(url, 'create table if not exists kept as select 42 as answer');
  });
  afterEach(rest);
  after(clear);

  const reopened = async (): Promise<readonly unknown[]> => {
    const next = hold(dataDir);
    const rows = await ask(await next.says('open'), 'select * from kept');
    await next.stop();
    return rows;
  };

  it('of the shop is adopted by the next shop, which stops it in the end (row 30)', async () => {
    const postmaster = postmasterOf(dataDir);
    await shop.kill();
    const next = hold(dataDir);
    expect(await next.says('open')).to.equal(url);
    expect(postmasterOf(dataDir)).to.equal(postmaster);
    expect(await ask(url, 'select * from kept')).to.deep.equal([{ answer: 42 }]);
    await next.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('of the shop is ended by a command that comes next and is the last', async () => {
    await shop.kill();
    const command = hold(dataDir, { role: 'command' });
    expect(await command.says('open')).to.equal(url);
    await command.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('of shop and server comes back with all that was committed (row 30)', async () => {
    await shop.kill();
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    expect(await reopened()).to.deep.equal([{ answer: 42 }]);
  });

  it('of shop and server does not wait for ever for a statement that lives on without them', async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const endless = client
      .query('select count(*) from generate_series(1, 1000000000000)')
      .catch(() => undefined);
    const others = (): readonly unknown[] => serverOf(dataDir);
    await until(() => others().length > 5);
    await shop.kill();
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    expect(await reopened()).to.deep.equal([{ answer: 42 }]);
    await endless;
  });

  it('of the server alone is mended under the running shop, at the same address (row 24)', async () => {
    const postmaster = postmasterOf(dataDir);
    process.kill(postmaster, 'SIGKILL');
    await until(
      () => postmasterOf(dataDir) !== postmaster && readPostmaster(clusterOf(dataDir))?.ready === true,
    );
    expect(await ask(url, 'select * from kept')).to.deep.equal([{ answer: 42 }]);
    await shop.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('of the server, twice in a row, is mended twice', async () => {
    for (let round = 0; round < 2; round += 1) {
      const postmaster = postmasterOf(dataDir);
      process.kill(postmaster, 'SIGKILL');
      await until(
        () => postmasterOf(dataDir) !== postmaster && readPostmaster(clusterOf(dataDir))?.ready === true,
      );
    }
    expect(await ask(url, 'select * from kept')).to.deep.equal([{ answer: 42 }]);
  });

  it('replaces a pid file whose process is dead', async () => {
    const left = readFileSync(join(clusterOf(dataDir), 'postmaster.pid'));
    await shop.stop();
    writeFileSync(join(clusterOf(dataDir), 'postmaster.pid'), left);
    expect(await reopened()).to.deep.equal([{ answer: 42 }]);
  });

  it('replaces a pid file whose number went to a stranger, and leaves the stranger alone', async () => {
    const left = readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8');
    await shop.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    try {
      writeFileSync(join(clusterOf(dataDir), 'postmaster.pid'), left.replace(/^\d+/, String(stranger.pid)));
      expect(await reopened()).to.deep.equal([{ answer: 42 }]);
      expect([stranger.exitCode, stranger.signalCode]).to.deep.equal([null, null]);
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  it('makes a new password when the file of the old one is lost or wrong', async () => {
    const file = join(dataDir, 'postgres', 'password');
    await shop.stop();
    rmSync(file);
    expect(await reopened()).to.deep.equal([{ answer: 42 }]);
    writeFileSync(file, 'something else');
    expect(await reopened()).to.deep.equal([{ answer: 42 }]);
  });

  it('of the shop, with the password lost as well, is started anew instead of adopted', async () => {
    const postmaster = postmasterOf(dataDir);
    await shop.kill();
    writeFileSync(join(dataDir, 'postgres', 'password'), 'something else');
    expect(await reopened()).to.deep.equal([{ answer: 42 }]);
    expect(bornAt(postmaster)).to.equal(undefined);
  });

  it('in the middle of the first start begins the data folder afresh', async () => {
    const other = folder();
    const first = hold(other);
    const directory = join(other, 'postgres');
    await until(
      () => existsSync(directory) && readdirSync(directory).some((name) => name.startsWith('making-')),
    );
    await until(() => readdirSync(directory).some((name) => existsSync(join(directory, name, 'base', '1'))));
    await first.kill();
    expect(existsSync(clusterOf(other))).to.equal(false);
    const next = hold(other);
    expect(await ask(await next.says('open'), 'select 1 as one')).to.deep.equal([{ one: 1 }]);
    expect(readdirSync(directory).filter((name) => name.startsWith('making-'))).to.deep.equal([]);
    await next.stop();
  });

  it('is not what Ctrl-C does: the database serves until the shop gives it back', async () => {
    await shop.stop();
    const own = hold(dataDir, { ownGroup: true });
    await own.says('open');
    process.kill(-(own.child.pid ?? 0), 'SIGINT');
    await own.says('heard');
    expect(await ask(await own.says('open'), 'select * from kept')).to.deep.equal([{ answer: 42 }]);
    await own.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });
});
