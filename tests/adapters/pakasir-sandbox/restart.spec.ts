import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { aReceiver, aSandbox, type Receiver, type Sandbox } from './a-sandbox.ts';

describe('The Pakasir sandbox after a restart', () => {
  let folder: string;
  let stateFile: string;
  let shop: Receiver;
  let sandbox: Sandbox | null;
  const open = async (now: () => number = Date.now): Promise<Sandbox> => {
    sandbox = await aSandbox(shop, { stateFile, now });
    return sandbox;
  };
  const close = async (): Promise<void> => {
    await sandbox?.close();
    sandbox = null;
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakasir-sandbox-'));
    stateFile = join(folder, 'deep', 'state.jsonl');
    shop = await aReceiver();
  });
  afterEach(async () => {
    await close();
    await shop.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('knows its transactions as they were', async () => {
    const before = await open();
    const made = await before.make('tg7001-00000001');
    const paid = await before.txnOf('tg7001-00000002');
    await before.moves(paid, { move: 'amount', amount: '5' });
    await close();
    const after = await open();
    expect(await after.make('tg7001-00000001')).to.deep.equal(made);
    expect(await after.status(paid)).to.include({ status: 'completed', amount: 5 });
  });

  it('knows them after a kill that cut the last line short, and passes over what it cannot read', async () => {
    const before = await open();
    const txn = await before.txnOf('tg7001-00000001');
    // Nothing is closed: the file as a kill would leave it.
    const left = readFileSync(stateFile, 'utf8');
    await close();
    writeFileSync(stateFile, `\nnot json\n{"txnId":1}\n${left}${left.slice(0, 40)}`);
    const after = await open();
    expect(await after.status(txn)).to.include({ status: 'pending' });
    appendFileSync(stateFile, 'x');
    expect(readFileSync(stateFile, 'utf8').split('\n')).to.have.lengthOf(2);
  });

  it('brings the money that was on its way', async () => {
    const before = await open();
    const soon = await before.txnOf('tg7001-00000001');
    const late = await before.txnOf('tg7001-00000002');
    await before.moves(soon, { move: 'in', seconds: '3600' });
    await before.moves(late, { move: 'late', seconds: '1' });
    await close();
    expect(shop.heard).to.deep.equal([]);
    const after = await open(() => Date.now() + 3_600_000);
    await shop.hears(1);
    await after.cancel(late);
    await shop.hears(2);
    expect(shop.heard.map(({ body }) => body['txn_id'])).to.deep.equal([soon, late]);
  });

  it('forgets after two weeks', async () => {
    const before = await open();
    const txn = await before.txnOf('tg7001-00000001');
    await close();
    const after = await open(() => Date.now() + 15 * 24 * 3_600_000);
    expect((await after.page(txn)).status).to.equal(404);
  });
});
