import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { takeLock, type Lock } from '../../../adapters/embedded-postgres/lock.ts';
import { thisProcess } from '../../../adapters/embedded-postgres/process-identity.ts';
import { here, patience } from './playground.ts';

const taken = (outcome: ReturnType<typeof takeLock>): Lock => {
  if (E.isRight(outcome)) return outcome.right;
  throw new Error(`Held by ${outcome.left.pid}`);
};

describe('A lock', function () {
  this.timeout(patience);
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-lock-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('names its living holder to whoever comes second', () => {
    taken(takeLock(folder, 'door'));
    expect(takeLock(folder, 'door')).to.deep.equal(E.left(thisProcess()));
  });

  it('lets the next one in after its release, and is given back only once', () => {
    const first = taken(takeLock(folder, 'door'));
    first.release();
    taken(takeLock(folder, 'door'));
    first.release();
    expect(takeLock(folder, 'door')).to.deep.equal(E.left(thisProcess()));
  });

  it('is taken over from a dead process and from a file that was never finished', () => {
    const dead = { holder: { pid: 4_194_304, bornAt: 'never' }, released: false };
    writeFileSync(join(folder, 'door.lock.4'), JSON.stringify(dead));
    taken(takeLock(folder, 'door')).release();
    writeFileSync(join(folder, 'door.lock.9'), '');
    taken(takeLock(folder, 'door'));
    expect(readdirSync(folder)).to.deep.equal(['door.lock.10']);
  });

  it('does not stand in the way of another lock in the same folder', () => {
    taken(takeLock(folder, 'door'));
    expect(E.isRight(takeLock(folder, 'window'))).to.equal(true);
  });

  it('lets one process at a time in, however many come and die', async () => {
    const evidence = join(folder, 'evidence');
    mkdirSync(evidence);
    const script = join(here, 'tests/adapters/embedded-postgres/lock-contender.ts');
    const contenders = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--import', 'tsx', script, folder, evidence, '150'], {
        cwd: here,
        stdio: 'inherit',
      }),
    );
    const statuses = await Promise.all(
      contenders.map(async (child) => (await once(child, 'exit'))[0] as unknown),
    );
    expect(statuses).to.deep.equal([0, 0, 0, 0]);
    expect(existsSync(join(evidence, 'collisions'))).to.equal(false);
  });
});
