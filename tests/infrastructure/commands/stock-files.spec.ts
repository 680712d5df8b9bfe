import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { bug } from '../../../domain/bug.ts';
import { someBytes } from '../../support/builders/files.ts';
import { freshDatabase } from '../../support/postgres-server.ts';
import { shopCommand } from './shop-command.ts';

describe('Files of the owner, by the shop’s commands', function () {
  this.timeout(180_000);
  let folder: string;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let settings: Readonly<Record<string, string>>;
  let client: pg.Client;

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const catalog = (...words: readonly string[]) => shopCommand(['catalog', ...words], settings);
  const header = 'code,category,name,price,description,terms';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-files-'));
    database = await freshDatabase();
    settings = { DATABASE_URL: database.url, DATA_DIR: folder, LOG_DIR: join(folder, 'logs') };
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await shopCommand(['migrate'], settings);
    const rows = codes.map((code) => `${code},Akun,Produk ${code},10000,,`);
    await catalog('import', file('products.csv', [header, ...rows].join('\n')));
  });

  after(async () => {
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const codes = Array.from({ length: 20 }, (_, n) => `P${String(n)}`);
  /** A product of its own for each test. */
  const aProduct = (): string => codes.pop() ?? bug('there are no products left');

  const onShelf = async (code: string): Promise<number> => {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from units where variant_code = $1 and state = 'Available'`,
      [code],
    );
    return Number(rows[0]?.count);
  };

  it('F1: three accounts with CR alone between them are three units', async () => {
    const code = aProduct();
    const stocked = await catalog('stock', code, file('mac.txt', 'a|1\rb|2\rc|3'));
    expect([stocked.code, await onShelf(code)]).to.deep.equal([0, 3]);
    expect(stocked.out).to.include('mac.txt holds 3 units, one a line.');
    expect(stocked.out).to.include('\n  │ a|1\n');
    const old = file('mac.csv', `${header}\rMAC,Akun,Mac,10000,,\r`);
    expect((await catalog('import', old)).out).to.equal('1 product added, 0 updated.\n');
  });

  it('takes a whole file for what is the same to everybody, and leaves its kind from then on', async () => {
    const table = (kind: string) => file('kind.csv', `${header},kind\nBUKU,Buku,E-book,10000,,,${kind}\n`);
    await catalog('import', table('shared'));
    const written = await catalog(
      'stock',
      'BUKU',
      file('book.txt', 'https://contoh.id/1\n---\nsandi: kopi\n'),
    );
    expect([written.code, await onShelf('BUKU')]).to.deep.equal([0, 0]);
    expect(written.out).to.include('  │ sandi: kopi').and.to.include('BUKU holds it now');
    const nothing = await catalog('stock', 'BUKU', file('none.txt', ' \n'));
    expect([nothing.code, nothing.err.includes('holds nothing')]).to.deep.equal([1, true]);
    const changed = await catalog('import', table('unit'));
    expect([changed.code, changed.err.includes('stays of the kind it is')]).to.deep.equal([1, true]);
  });

  it('each file of a folder is a unit, which is known again and taken back like any other', async () => {
    const code = aProduct();
    const books = join(folder, 'buku');
    mkdirSync(books);
    for (const n of [1, 2, 3]) writeFileSync(join(books, `jilid ${String(n)}.pdf`), someBytes(n));
    const goods = (...words: readonly string[]) => shopCommand(['goods', 'add', ...words], settings);
    const added = await goods(code, books, '--batch', 'Senin');
    expect([added.code, await onShelf(code)]).to.deep.equal([0, 3]);
    expect(added.out).to.include(`3 units added to ${code}, each a file.`).and.include(`undo ${code}`);
    const again = await goods(code, join(books, 'jilid 2.pdf'));
    expect(again.out).to.equal(`0 units added to ${code}, each a file. Left out: 1 already in stock.\n`);
    writeFileSync(join(books, 'kosong.pdf'), '');
    const refused = await goods(code, books);
    expect([refused.code, refused.err.includes('kosong.pdf is empty')]).to.deep.equal([1, true]);
    const undone = await catalog('undo', code, '--yes');
    expect([undone.code, await onShelf(code)]).to.deep.equal([0, 0]);
    expect((await client.query('select from goods_files')).rowCount).to.equal(0);
    const unknown = await goods('NOBODYS', join(books, 'jilid 1.pdf'));
    expect([unknown.code, unknown.err.includes('There is no product NOBODYS')]).to.deep.equal([1, true]);
    await catalog('import', file('modul.csv', `${header},kind\nMODUL,Buku,Modul,10000,,,shared\n`));
    const many = await goods('MODUL', folder);
    expect([many.code, many.err.includes('name the one file')]).to.deep.equal([1, true]);
    const shared = await goods('MODUL', join(books, 'jilid 1.pdf'));
    expect([shared.code, shared.out]).to.deep.equal([
      0,
      'MODUL is jilid 1.pdf now, for whoever buys it and whoever bought it before.\n',
    ]);
  });

  it('F2: lines without ink and a Ctrl-Z are no units, and what is taken can be pasted', async () => {
    const code = aProduct();
    const stocked = await catalog(
      'stock',
      code,
      file('ink.txt', 'KEY-1\u200B\r\n\u200B\r\n\u3164\r\n\uFEFFKEY-2\r\n\u001A'),
    );
    expect([stocked.code, await onShelf(code)]).to.deep.equal([0, 2]);
    expect(stocked.out).to.include('\n  │ KEY-1\n');
    expect(stocked.out).to.include('taken out of line 1 and 1 other line.');
    const again = await catalog('stock', code, file('plain.txt', 'KEY-1\nKEY-2\n'));
    expect([again.code, await onShelf(code)]).to.deep.equal([0, 2]);
    expect(again.out).to.include('Left out: 2 already in stock.');
  });

  it('F2: a line with a control character is refused by its number, and nothing is taken', async () => {
    const code = aProduct();
    const stocked = await catalog('stock', code, file('nul.txt', 'KEY-1\nKE\0Y-2\nKEY-3\u0007\n'));
    expect([stocked.code, await onShelf(code)]).to.deep.equal([1, 0]);
    expect(stocked.err).to.include('line 2: holds a NUL character');
    expect(stocked.err).to.include('line 3: holds the control character U+0007');
    expect(stocked.err).to.not.include('KEY');
  });

  it('F3: address and password go to one buyer however the separator is typed', async () => {
    for (const separator of ['--- ', '—', '-----']) {
      const code = aProduct();
      const text = `a@b.id\nrahasia-1\n${separator}\nc@d.id\nrahasia-2\n`;
      const stocked = await catalog('stock', code, file('accounts.txt', text));
      expect([stocked.code, await onShelf(code)], separator).to.deep.equal([0, 2]);
      expect(stocked.out, separator).to.include('\n  │ a@b.id\n  │ rahasia-1\n');
    }
    const code = aProduct();
    const unclear = await catalog('stock', code, file('unclear.txt', 'a@b.id\nx\n--\nc@d.id\ny\n'));
    expect([unclear.code, await onShelf(code)]).to.deep.equal([1, 0]);
    expect(unclear.err).to.include('line 3: holds nothing but dashes');
  });

  it('F3: what was imported last is taken back while unsold, then what was imported before it', async () => {
    const code = aProduct();
    await catalog('stock', code, file('first.txt', 'good-1\ngood-2\n'));
    const wrong = file('second.txt', 'wrong-1\nwrong-2\nwrong-3\n');
    expect((await catalog('stock', code, wrong)).out).to.include(`npm run catalog -- undo ${code}`);
    const undone = await catalog('undo', code);
    expect([undone.code, await onShelf(code)]).to.deep.equal([0, 2]);
    expect(undone.out).to.include(
      'was 3 units: 3 unsold, 0 in orders that wait to be paid, 0 sold.\n3 units taken back',
    );
    const again = await catalog('stock', code, wrong);
    expect([again.code, await onShelf(code)]).to.deep.equal([0, 5]);
    await catalog('undo', code);
    expect((await catalog('undo', code, '--yes')).out).to.include('2 units taken back');
    const none = await catalog('undo', code);
    expect([none.code, none.out, await onShelf(code)]).to.deep.equal([
      0,
      `There is no import of ${code} left that could be taken back.\n`,
      0,
    ]);
    const unknown = await catalog('undo', 'NOBODYS');
    expect([unknown.code, unknown.err.includes('There is no product NOBODYS')]).to.deep.equal([1, true]);
  });

  it('F4: a header and a JSON document are not put on sale unless somebody says so', async () => {
    const code = aProduct();
    const csv = file('accounts.csv', 'email,password\na@b.id,x\nc@d.id,y\n');
    const json = file('accounts.json', JSON.stringify([{ email: 'a@b.id', password: 'x' }], null, 2));
    const [asked, document] = await Promise.all([catalog('stock', code, csv), catalog('stock', code, json)]);
    expect([asked.code, document.code, await onShelf(code)]).to.deep.equal([1, 1, 0]);
    expect(asked.err).to.include('line 1: reads like the header of a table');
    expect(asked.err).to.include('add --yes');
    expect(asked.out).to.include('\n  │ email,password\n');
    expect(document.err).to.include('line 1: begins a JSON document');
    const insisted = await catalog('stock', code, csv, '--yes');
    expect([insisted.code, await onShelf(code)]).to.deep.equal([0, 3]);
    expect(insisted.out).to.include('Look at this first:\nline 1: reads like the header');
  });

  it('F4: a price that lost its zeros is not put on sale unless somebody says so', async () => {
    const cheap = file('cheap.csv', `${header}\nCHEAP,Akun,Netflix,25,,\n`);
    const asked = await catalog('import', cheap);
    expect([asked.code, asked.err.includes('line 2: sells CHEAP for Rp 25')]).to.deep.equal([1, true]);
    expect((await client.query(`select from products where code = 'CHEAP'`)).rowCount).to.equal(0);
    expect((await catalog('import', cheap, '--yes')).code).to.equal(0);
  });

  it('F5: 400,000 units are put on the shelf at one moment, and taken back at one', async () => {
    const code = aProduct();
    const lines = Array.from(
      { length: 400_000 },
      (_, n) => `user${String(n).padStart(7, '0')}@example.com|pass-${String(n)}`,
    );
    const large = file('large.txt', lines.join('\r\n'));
    const seen = new Set<number>();
    const command = catalog('stock', code, large);
    const watching = { on: true };
    const watch = (async () => {
      while (watching.on) {
        seen.add(await onShelf(code));
        await sleep(100);
      }
    })();
    const stocked = await command;
    watching.on = false;
    await watch;
    expect([stocked.code, stocked.err, await onShelf(code)]).to.deep.equal([0, '', 400_000]);
    expect([...seen].filter((count) => count !== 0 && count !== 400_000)).to.deep.equal([]);
    const undone = await catalog('undo', code);
    expect([undone.code, await onShelf(code)]).to.deep.equal([0, 0]);
    expect((await client.query('select from incoming_units')).rowCount).to.equal(0);
  });

  it('F20: a sheet with tabs, empty columns behind and a note in its first line is a catalogue', async () => {
    const rows = ['code', 'category', 'name', 'price', 'description', 'terms'].join('\t');
    const sheet = `\uFEFF"sep=\t"\r\n${rows}\t\t\r\nTABS,Akun,Tabs\t\r\n`;
    const bad = await catalog('import', file('bad.csv', sheet));
    expect([bad.code, bad.err.includes('line 3: has 2 cells, the header has 8')]).to.deep.equal([1, true]);
    const good = sheet.replace('TABS,Akun,Tabs\t', 'TABS\tAkun\tTabs\t10000\t\t\t\t');
    expect((await catalog('import', file('good.csv', good))).out).to.equal('1 product added, 0 updated.\n');
    const semicolons = `sep=;\r\n${header.replaceAll(',', ';')};;\r\nSEMI;Akun;Semi;10000;;;;\r\n;;;;;;;\r\n`;
    expect((await catalog('import', file('semi.csv', semicolons))).code).to.equal(0);
  });

  it('F20: units out of a sheet with tabs are asked about by that name', async () => {
    const code = aProduct();
    const stocked = await catalog('stock', code, file('sheet.txt', 'a@b.id\tx\t\t\nc@d.id\ty\t\t\n'));
    expect([stocked.code, await onShelf(code)]).to.deep.equal([1, 0]);
    expect(stocked.err).to.include('separated by tabs');
  });
});
