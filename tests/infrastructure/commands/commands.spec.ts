import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { startPakasirStandIn } from '../../stand-ins/pakasir/start.ts';
import { startTelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { aPng } from '../../support/builders/photos.ts';
import { freshDatabase } from '../../support/postgres-server.ts';
import { shopCommand } from './shop-command.ts';

describe('The shop’s commands, as processes', function () {
  this.timeout(120_000);
  let folder: string;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let settings: Readonly<Record<string, string>>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-commands-'));
    database = await freshDatabase();
    settings = { DATABASE_URL: database.url, LOG_DIR: join(folder, 'logs') };
  });

  after(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const header = 'code,category,name,price,description,terms';

  it('say every missing setting at once, and end with 1', async () => {
    const { code, err } = await shopCommand(['bot'], settings);
    expect(code).to.equal(1);
    for (const name of [
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_ADMIN_IDS',
      'PAKASIR_PROJECT_SLUG',
      'PAKASIR_API_KEY',
    ]) {
      expect(err).to.include(`${name} is missing`);
    }
  });

  it('open no shop on half of its credentials, and no sandbox beside a live shop', async () => {
    const token = { TELEGRAM_BOT_TOKEN: '123:test-token' };
    const [half, both] = await Promise.all([
      shopCommand(['start'], { ...settings, ...token }),
      shopCommand(['start', '--sandbox'], { ...settings, ...token, PAKASIR_API_KEY: 'KEYOFTHESHOP' }),
    ]);
    expect([half.code, half.err.includes('set PAKASIR_API_KEY too')]).to.deep.equal([1, true]);
    expect([both.code, both.err.includes('a live shop never has the sandbox')]).to.deep.equal([1, true]);
  });

  it('help whoever asks, and point at the help whoever errs', async () => {
    const [help, unknown] = await Promise.all([
      shopCommand(['server', '--help'], settings),
      shopCommand(['sell'], settings),
    ]);
    expect([help.code, help.out.includes('npm run server')]).to.deep.equal([0, true]);
    expect([unknown.code, unknown.err.includes('--help')]).to.deep.equal([1, true]);
  });

  it('fill the shop from files, again and again', async () => {
    const catalogue = file(
      'catalog.csv',
      `${header}\nNETFLIX,Streaming,Netflix,35000,Privat,Jangan diubah\n`,
    );
    const units = file('units.txt', 'a@b.id|one\n\na@b.id|two\na@b.id|one\n');
    expect((await shopCommand(['migrate'], settings)).out).to.equal('The database is up to date.\n');
    const outs = [];
    for (const words of [
      ['import', catalogue],
      ['import', catalogue],
      ['stock', 'NETFLIX', units],
      ['stock', 'NETFLIX', units],
    ]) {
      const { code, out } = await shopCommand(['catalog', ...words], settings);
      outs.push([code, ...out.trim().split('\n')]);
    }
    const shown = `${units} holds 3 units, one a line. The first one, as a buyer will get it:`;
    const wayBack = 'Not what you meant? As long as they are unsold: npm run catalog -- undo NETFLIX';
    expect(outs).to.deep.equal([
      [0, '1 product added, 0 updated.'],
      [0, '0 products added, 1 updated.'],
      [0, shown, '  │ a@b.id|one', '2 units added to NETFLIX. Left out: 1 repeated in the file.', wayBack],
      [
        0,
        shown,
        '  │ a@b.id|one',
        '0 units added to NETFLIX. Left out: 2 already in stock, 1 repeated in the file.',
      ],
    ]);
  });

  it('say which shop they are about to whom has had the sandbox only', async () => {
    const catalogue = file('own.csv', `${header}\nVIDIO,Streaming,Vidio,20000,,\n`);
    const dataDir = join(folder, 'tried');
    mkdirSync(join(dataDir, 'sandbox'), { recursive: true });
    const words = ['catalog', 'import', catalogue];
    const tried = await shopCommand(words, { ...settings, DATA_DIR: dataDir });
    const asked = await shopCommand(['doctor', '--books'], { ...settings, DATA_DIR: dataDir });
    for (const { code, err } of [tried, asked])
      expect([code, err.includes('The sandbox has goods and books of its own')]).to.deep.equal([0, true]);
    for (const others of [
      { DATA_DIR: folder },
      {
        DATA_DIR: dataDir,
        TELEGRAM_BOT_TOKEN: '123456789:AAHtheRestOfYourToken',
        PAKASIR_API_KEY: 'pk1a2B3c4D',
      },
    ])
      expect((await shopCommand(words, { ...settings, ...others })).err).to.equal('');
  });

  it('take nothing of a file with a bad line, and name the line', async () => {
    const bad = file('bad.csv', `${header}\nSPOTIFY,Musik,Spotify,15000,,\nVIU,Film,Viu,10.000,,\n`);
    const refused = await shopCommand(['catalog', 'import', bad], settings);
    expect([refused.code, refused.err.includes('line 3: price')]).to.deep.equal([1, true]);
    const units = file('spotify.txt', 'one\n');
    const unknown = await shopCommand(['catalog', 'stock', 'SPOTIFY', units], settings);
    expect([unknown.code, unknown.err.includes('There is no product SPOTIFY')]).to.deep.equal([1, true]);
    const missing = await shopCommand(['catalog', 'import', join(folder, 'none.csv')], settings);
    expect([missing.code, missing.err.includes('there is no such file')]).to.deep.equal([1, true]);
  });

  it('take pictures beside the file and prices of a level, say by its line what is wrong, and write both back', async () => {
    const columns = `${header},photo,steps_reseller`;
    writeFileSync(join(folder, 'viu.png'), aPng());
    const good = file('photos.csv', `${columns}\nVIU,Film,Viu,10000,,,viu.png,8000; 5:7000\n`);
    const bad = file(
      'no-photos.csv',
      `${columns}\nVIU,Film,Viu,10000,,,none.png,\nMOLA,Film,Mola,10000,,,,\n`,
    );
    const unknown = file('unknown.csv', `${header},steps_gold\nVIU,Film,Viu,10000,,,8000\n`);
    const refused = await shopCommand(['catalog', 'import', bad], settings);
    expect([refused.code, refused.err.includes('line 2: has a photo that is not there')]).to.deep.equal([
      1,
      true,
    ]);
    const none = await shopCommand(['catalog', 'import', unknown], settings);
    expect([none.code, none.err.includes('nobody is on the level gold')]).to.deep.equal([1, true]);
    const done = await shopCommand(['catalog', 'import', good], settings);
    expect([done.code, done.out]).to.deep.equal([0, '1 product added, 0 updated.\n']);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(
        `select v.levels, photos.width from variants v join products p on p.code = v.product_code
         join photos on photos.id = p.photo_id where v.code in ('VIU', 'MOLA')`,
      );
      const steps = [
        { from: 1, price: 8_000 },
        { from: 5, price: 7_000 },
      ];
      expect(rows).to.deep.equal([{ levels: [{ level: 'reseller', steps }], width: 640 }]);
    } finally {
      await client.end();
    }
    const table = join(folder, 'out.csv');
    const exported = await shopCommand(['catalog', 'export', table], settings);
    expect(`${String(exported.code)},${exported.out}`).to.match(
      /^0,\d+ rows? written to .+out.csv, 1 picture beside it.\n$/,
    );
    const written = readFileSync(table, 'utf8');
    expect(written).to.match(/^VIU,Film,Viu,10000,.*,photos\/[0-9a-f]{16}\.png,,,,"1:8000; 5:7000"$/m);
    const over = await shopCommand(['catalog', 'export', table], settings);
    expect([over.code, over.err.includes('There is a file')]).to.deep.equal([1, true]);
    const back = await shopCommand(['catalog', 'import', table], settings);
    expect(`${String(back.code)},${back.out}`).to.match(/^0,0 products added, \d+ updated.\n$/);
  });

  it('say plainly that the database is out of reach, without its password', async () => {
    const url = 'postgres://shop:passwordofmine@127.0.0.1:1/shop';
    const { code, err } = await shopCommand(['migrate'], { ...settings, DATABASE_URL: url });
    expect([code, err.includes('DATABASE_URL'), err.includes('passwordofmine')]).to.deep.equal([
      1,
      true,
      false,
    ]);
  });

  describe('doctor --books', () => {
    const sql = async (text: string): Promise<void> => {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query(text);
      await client.end();
    };

    it('finds sound books sound, and ends with 1 where a promise is broken', async () => {
      await shopCommand(['migrate'], settings);
      const sound = await shopCommand(['doctor', '--books'], settings);
      expect([sound.code, sound.out.includes('✔ Books')]).to.deep.equal([0, true]);
      await sql(`alter table wallets disable trigger user; insert into wallets values (7001, 5)`);
      const broken = await shopCommand(['doctor', '--books'], settings);
      await sql(`delete from wallets; alter table wallets enable trigger user`);
      expect([broken.code, broken.out.includes('I2 7001: balance Rp 5, entries Rp 0')]).to.deep.equal([
        1,
        true,
      ]);
    });
  });

  describe('doctor', () => {
    it('lists what is missing and looks at the rest', async () => {
      const { code, out } = await shopCommand(['doctor'], settings);
      expect(code).to.equal(1);
      expect(out).to.include('✖ Configuration');
      expect(out).to.include('✔ Database');
    });

    it('finds a shop fit, and names the wrong token and the wrong key', async () => {
      const telegram = await startTelegramStandIn({ token: '123:test-token' });
      const pakasir = await startPakasirStandIn({ slug: 'depodomain', key: 'KEYOFTHESHOP', secret: 'SEC' });
      const whole = {
        ...settings,
        TELEGRAM_BOT_TOKEN: '123:test-token',
        TELEGRAM_ADMIN_IDS: '1,2',
        TELEGRAM_API_ROOT: telegram.apiRoot,
        PAKASIR_PROJECT_SLUG: 'depodomain',
        PAKASIR_API_KEY: 'KEYOFTHESHOP',
        PAKASIR_WEBHOOK_SECRET: 'SEC',
        PAKASIR_BASE_URL: pakasir.url,
      };
      try {
        const [fit, wrong] = await Promise.all([
          shopCommand(['doctor'], whole),
          shopCommand(['doctor'], {
            ...whole,
            TELEGRAM_BOT_TOKEN: '123:another',
            PAKASIR_API_KEY: 'WRONGKEY',
          }),
        ]);
        expect([fit.code, fit.out.includes('✖')]).to.deep.equal([0, false]);
        expect(wrong.code).to.equal(1);
        expect(wrong.out).to.include('✖ Telegram');
        expect(wrong.out).to.include('✖ Pakasir');
        expect(wrong.out + wrong.err).to.not.include('WRONGKEY');
      } finally {
        await telegram.close();
        await pakasir.stop();
      }
    });
  });
});
