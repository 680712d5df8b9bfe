import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { foldersOf, freshDatabase } from '../../support/postgres-server.ts';
import { ask, here, patience, serverOf } from './playground.ts';

interface Run {
  readonly succeeded: boolean;
  /** Where its server may lie. */
  readonly dataDirs: readonly string[];
  readonly said: readonly string[];
}

/** Runs the forgetful suite in a mocha of its own, and sends it `signal` once it holds a connection. */
const forgetfulRun = async (env: Record<string, string>, signal?: NodeJS.Signals): Promise<Run> => {
  const mocha = join(here, 'node_modules/mocha/lib/cli/cli.js');
  const files = [
    '--require=./tests/support/load-as-modules.mjs',
    '--require=./tests/support/global-fixtures.ts',
    'tests/adapters/embedded-postgres/forgetful-suite.ts',
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', mocha, '--no-config', ...files], {
    cwd: here,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    if (signal !== undefined && line === 'CONNECTED') child.kill(signal);
  });
  await once(child, 'close');
  return {
    succeeded: child.exitCode === 0,
    dataDirs: foldersOf(child.pid ?? 0),
    said,
  };
};

/** What of a server is still there. */
const leftIn = (dataDirs: readonly string[]): readonly unknown[] =>
  dataDirs.flatMap((dataDir) => [...serverOf(dataDir), ...(existsSync(dataDir) ? ['a folder'] : [])]);

describe('The server of the tests', function () {
  this.timeout(patience);

  it('gives each suite an empty database of its own', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await ask(one.url, 'create table mine as select 1');
    const tables = "select tablename from pg_tables where schemaname = 'public'";
    expect(await ask(other.url, tables)).to.deep.equal([]);
    expect(await ask((await freshDatabase(one.name)).url, tables)).to.deep.equal([{ tablename: 'mine' }]);
    await Promise.all([one.drop(), other.drop()]);
  });

  const endings: readonly (readonly [string, Record<string, string>, NodeJS.Signals | undefined])[] = [
    ['a test fails and leaves its client open', {}, undefined],
    ['the run is ended by Ctrl-C', { FORGETFUL: 'hangs' }, 'SIGINT'],
    ['the run is ended by SIGTERM', { FORGETFUL: 'hangs' }, 'SIGTERM'],
  ];
  endings.forEach(([ending, env, signal]) => {
    it(`leaves neither process nor folder behind when ${ending}`, async () => {
      const { succeeded, dataDirs } = await forgetfulRun(env, signal);
      expect([succeeded, leftIn(dataDirs)]).to.deep.equal([false, []]);
    });
  });

  it('tells who keeps connections from test to test that it stops', async () => {
    expect((await forgetfulRun({})).said).to.include('STOPPING');
  });

  it('of a run that was killed is cleared away by the next run', async () => {
    const { dataDirs } = await forgetfulRun({ FORGETFUL: 'hangs' }, 'SIGKILL');
    expect(leftIn(dataDirs)).to.include('a folder');
    await forgetfulRun({});
    expect(leftIn(dataDirs)).to.deep.equal([]);
  });
});
