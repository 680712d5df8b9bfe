import { expect } from 'chai';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bornAt } from '../../../adapters/embedded-postgres/process-identity.ts';
import { ask, patience, playground, serverOf, type Holder } from './playground.ts';

describe('One data folder and several processes', function () {
  this.timeout(patience);
  const { folder, hold, rest, clear } = playground();
  let dataDir = '';
  before(() => (dataDir = folder()));
  afterEach(rest);
  after(clear);

  const command = (): Holder => hold(dataDir, { role: 'command' });
  const answers = async (holder: Holder): Promise<boolean> =>
    (await ask(await holder.says('open'), 'select 1')).length === 1;

  it('refuses a second shop with one line that names the first', async () => {
    const first = hold(dataDir);
    await first.says('open');
    const second = hold(dataDir);
    expect(await second.says('problem')).to.equal(
      `EmbeddedPostgresProblem: Another shop (process ${first.child.pid}) is running on ${dataDir}/postgres: stop it first, or give this one its own DATA_DIR. To run bot, server and worker side by side, set DATABASE_URL.`,
    );
    expect(await answers(first)).to.equal(true);
  });

  it('lets exactly one of six shops in that start at once', async () => {
    const shops = Array.from({ length: 6 }, () => hold(dataDir));
    const outcomes = await Promise.all(
      shops.map((shop) =>
        Promise.any([shop.says('open').then(() => 'open'), shop.says('problem').then(() => 'refused')]),
      ),
    );
    expect(outcomes.toSorted()).to.deep.equal(['open', ...Array.from({ length: 5 }, () => 'refused')]);
  });

  it('lets the next shop in when the former one was killed', async () => {
    const first = hold(dataDir);
    await first.says('open');
    await first.kill();
    expect(await answers(hold(dataDir))).to.equal(true);
  });

  it('does not take a stranger with the number of a dead shop for that shop', async () => {
    const first = hold(dataDir);
    await first.says('open');
    await first.stop();
    const holder = { pid: process.pid, bornAt: `${bornAt(process.pid) ?? ''}0` };
    const lock = readdirSync(join(dataDir, 'postgres')).find((name) => name.startsWith('shop.lock.')) ?? '';
    writeFileSync(join(dataDir, 'postgres', lock), JSON.stringify({ holder, released: false }));
    expect(await answers(hold(dataDir))).to.equal(true);
  });

  it('lets a command work beside a running shop and keeps the server for the shop', async () => {
    const shop = hold(dataDir);
    await shop.says('open');
    const beside = command();
    expect(await answers(beside)).to.equal(true);
    await beside.stop();
    expect(await answers(shop)).to.equal(true);
  });

  it('starts the server for a command alone and stops it after', async () => {
    const alone = command();
    expect(await answers(alone)).to.equal(true);
    await alone.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('lets two commands work that start at once on an empty folder', async () => {
    dataDir = folder();
    const both = [command(), command()];
    expect(await Promise.all(both.map(answers))).to.deep.equal([true, true]);
    await Promise.all(both.map((one) => one.stop()));
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('leaves the server running when a shop has come since the command started it', async () => {
    const early = command();
    await early.says('open');
    const shop = hold(dataDir);
    await shop.says('open');
    await early.stop();
    expect(await answers(shop)).to.equal(true);
    await shop.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('lets a command finish after the shop has gone, and then stops the server', async () => {
    const shop = hold(dataDir);
    await shop.says('open');
    const late = command();
    await late.says('open');
    await shop.stop();
    expect(await answers(late)).to.equal(true);
    await late.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });

  it('does not count a command that was killed', async () => {
    const shop = hold(dataDir);
    await shop.says('open');
    const killed = command();
    await killed.says('open');
    await killed.kill();
    await shop.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
  });
});
