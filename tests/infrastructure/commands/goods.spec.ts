import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import pg from 'pg';
import { readServerConfiguration } from '../../../infrastructure/configuration/configuration.ts';
import { createMetrics } from '../../../infrastructure/metrics/metrics.ts';
import { runServer } from '../../../infrastructure/processes/shop-processes.ts';
import { recordingTelemetry } from '../../adapters/jobs/recording-telemetry.ts';
import { freshDatabase } from '../../support/postgres-server.ts';
import { givenFingerprintKey, givenUnitKey } from '../../support/unit-keys.ts';
import { shopCommand, type Ended } from './shop-command.ts';

const ofTheShop = {
  TELEGRAM_BOT_TOKEN: '123:test-token',
  TELEGRAM_ADMIN_IDS: '1',
  TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  PAKASIR_PROJECT_SLUG: 'depodomain',
  PAKASIR_API_KEY: 'KEYOFTHESHOP',
  PAKASIR_BASE_URL: 'http://127.0.0.1:9',
  HTTP_HOST: '127.0.0.1',
  HTTP_PORT: '0',
};

/** What a command printed after the preview of a file. */
const toldOf = ({ out }: { readonly out: string }): readonly string[] =>
  out
    .split('\n')
    .slice(0, -1)
    .filter((line) => !/^  │ |as a buyer will get it:$/.test(line));

describe('The keys of the goods, as an owner handles them', function () {
  this.timeout(120_000);
  let folder: string;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let settings: Readonly<Record<string, string>>;
  let keyFile: string;
  let units: string;

  const types = (words: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    shopCommand(words.split(' '), { ...settings, ...more });
  const ask = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  const keysOfUnits = async () =>
    (await ask('select distinct key_id as key from units order by 1')).map(({ key }) => key);
  const inFile = () => {
    const { GOODS_KEYS = '', GOODS_FINGERPRINT_KEY = '' } = parseEnv(readFileSync(keyFile, 'utf8'));
    return { GOODS_KEYS, GOODS_FINGERPRINT_KEY };
  };
  const idsInFile = () =>
    inFile()
      .GOODS_KEYS.split(',')
      .map((key) => key.split(':')[0]);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-goods-'));
    database = await freshDatabase();
    settings = { DATABASE_URL: database.url, DATA_DIR: join(folder, 'data'), LOG_DIR: join(folder, 'logs') };
    keyFile = join(folder, 'data', 'goods.keys');
    units = join(folder, 'units.txt');
    const catalogue = join(folder, 'catalog.csv');
    writeFileSync(catalogue, 'code,category,name,price,description,terms\nNETFLIX,Akun,Netflix,35000,,\n');
    writeFileSync(units, 'a@b.id|one\na@b.id|two\n');
    expect((await types(`catalog import ${catalogue}`)).code).to.equal(0);
  });

  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are made when they are first needed, and the owner is told to keep a copy', async () => {
    expect(existsSync(keyFile)).to.equal(false);
    const before = await types('doctor');
    expect(before.out).to.include(
      `✔ Goods: will be sealed with a key that the first start makes: ${keyFile}`,
    );
    expect(existsSync(keyFile)).to.equal(false);

    const first = await types(`catalog stock NETFLIX ${units}`);
    expect([first.code, toldOf(first)[0]]).to.deep.equal([0, '2 units added to NETFLIX.']);
    expect(first.err)
      .to.include(keyFile)
      .and.to.include('Keep a copy of this file, apart from the copies of the database');
    expect(statSync(keyFile).mode & 0o777).to.equal(0o600);
    for (const secret of Object.values(inFile()))
      expect(first.out + first.err).not.to.include(secret.slice(-44));

    const again = await types(`catalog stock NETFLIX ${units}`);
    expect([...toldOf(again), again.err]).to.deep.equal([
      '0 units added to NETFLIX. Left out: 2 already in stock.',
      '',
    ]);
    const after = await types('doctor');
    expect(after.out).to.include(
      `✔ Goods: are sealed with ${String(idsInFile()[0])}, which is in ${keyFile}`,
    );
  });

  it('are missed by every process that needs them, in a sentence that says what to do', async () => {
    await types(`catalog stock NETFLIX ${units}`);
    const id = String(idsInFile()[0]);
    renameSync(keyFile, `${keyFile}.away`);
    const needing = ['start', 'bot', 'worker', `catalog stock NETFLIX ${units}`, 'goods rotate'];
    for (const ended of await Promise.all(needing.map((words) => types(words, ofTheShop))))
      expect({ code: ended.code, told: toldOf(ended), err: ended.err }).to.deep.equal({
        code: 1,
        told: [],
        err: `The goods in the database cannot be opened: they are sealed with ${id}, and ${keyFile} is not there. Put your copy of the key file back as ${keyFile}, or the copy of the machine where the shop ran before (or set GOODS_KEYS and GOODS_FINGERPRINT_KEY). No new key was made, since it would open nothing.\n`,
      });
    expect(existsSync(keyFile)).to.equal(false);
    const doctor = await types('doctor');
    expect([
      doctor.code,
      doctor.out.includes('✖ Goods: The goods in the database cannot be opened'),
    ]).to.deep.equal([1, true]);
    renameSync(`${keyFile}.away`, keyFile);
    expect((await types(`catalog stock NETFLIX ${units}`)).code).to.equal(0);
  });

  it('are refused when they are others, by name and without their value', async () => {
    await types(`catalog stock NETFLIX ${units}`);
    const id = String(idsInFile()[0]);
    const others = { GOODS_KEYS: givenUnitKey('2026b'), GOODS_FINGERPRINT_KEY: givenFingerprintKey };
    const { code, err } = await types(`catalog stock NETFLIX ${units}`, others);
    expect([code, err]).to.deep.equal([
      1,
      `The goods in the database cannot be opened: units are sealed with ${id}, which GOODS_KEYS lacks; GOODS_FINGERPRINT_KEY is another than the one that the stock was taken with. Write the right GOODS_KEYS and GOODS_FINGERPRINT_KEY into the settings of this process: they are the same for all processes of a shop.\n`,
    ]);
    const sameName = { ...inFile(), GOODS_KEYS: givenUnitKey(id) };
    expect((await types(`catalog stock NETFLIX ${units}`, sameName)).err).to.include(
      `${id} in GOODS_KEYS is another key of the same name`,
    );
  });

  it('may be moved from the file into the settings as they stand there', async () => {
    await types(`catalog stock NETFLIX ${units}`);
    const moved = inFile();
    rmSync(keyFile);
    const again = await types(`catalog stock NETFLIX ${units}`, moved);
    expect([...toldOf(again), existsSync(keyFile)]).to.deep.equal([
      '0 units added to NETFLIX. Left out: 2 already in stock.',
      false,
    ]);
  });

  it('are changed by a rotation, which leaves the older one for backups', async () => {
    await types(`catalog stock NETFLIX ${units}`);
    const [older] = idsInFile();
    const { code, out, err } = await types('goods rotate');
    const [newer, ...others] = idsInFile();
    expect([code, err, others]).to.deep.equal([0, '', [older]]);
    expect(out).to.equal(
      `2 units sealed anew; every unit is sealed with ${String(newer)} now. Make a new copy of ${keyFile}. The keys after ${String(newer)} in it are needed only for the backups made before now.\n`,
    );
    expect(await keysOfUnits()).to.deep.equal([newer]);
    expect((await types(`catalog stock NETFLIX ${units}`)).out).to.include('2 already in stock');
  });

  it('are not made twice by a rotation that was interrupted', async () => {
    await types(`catalog stock NETFLIX ${units}`);
    await types('goods rotate');
    // As a kill leaves it right after the new key was written down.
    const [second, first] = idsInFile();
    const file = readFileSync(keyFile, 'utf8');
    writeFileSync(keyFile, file.replace('GOODS_KEYS=', `GOODS_KEYS=${givenUnitKey('third')},`));
    expect((await types('goods rotate')).out).to.include('every unit is sealed with third now');
    expect(idsInFile()).to.deep.equal(['third', second, first]);
  });

  it('in the settings are changed by their owner, who is told how', async () => {
    const [a, b] = [givenUnitKey('2026a'), givenUnitKey('2026b')];
    const given = (keys: string) => ({ GOODS_KEYS: keys, GOODS_FINGERPRINT_KEY: givenFingerprintKey });
    await types(`catalog stock NETFLIX ${units}`, given(a));
    const told = await types('goods rotate', given(a));
    expect([told.code, told.err.includes('GOODS_KEYS names no key newer than 2026a')]).to.deep.equal([
      1,
      true,
    ]);
    // Until the rotation all processes seal with the older one, so that those not yet restarted can open everything.
    writeFileSync(units, 'a@b.id|three\n');
    await types(`catalog stock NETFLIX ${units}`, given(`${b},${a}`));
    expect(await keysOfUnits()).to.deep.equal(['2026a']);
    const { code, out } = await types('goods rotate', given(`${b},${a}`));
    expect([code, out]).to.deep.equal([
      0,
      '3 units sealed anew; every unit is sealed with 2026b now. Keys after 2026b in GOODS_KEYS may be removed from the settings; keep them for the backups made before now.\n',
    ]);
    expect((await types(`catalog stock NETFLIX ${units}`, given(b))).code).to.equal(0);
    expect((await types(`catalog stock NETFLIX ${units}`, given(a))).err).to.include(
      'sealed with 2026b, which GOODS_KEYS lacks',
    );
  });

  it('are none of the payment webhook’s, which makes none either', async () => {
    await types(`catalog stock NETFLIX ${units}`);
    rmSync(keyFile);
    const read = readServerConfiguration({ ...settings, ...ofTheShop });
    if (E.isLeft(read)) throw new Error('not configured');
    const { log } = recordingTelemetry();
    const context = { loggers: { bot: log, webhook: log, worker: log }, metrics: createMetrics() };
    const running = await runServer(read.right, context, { host: '127.0.0.1', port: 0 });
    await running.stop();
    expect(existsSync(keyFile)).to.equal(false);
  });
});
