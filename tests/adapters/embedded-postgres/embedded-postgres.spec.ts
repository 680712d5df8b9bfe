import { expect } from 'chai';
import { readFileSync, statSync } from 'node:fs';
import { ask, clusterOf, isRoot, nobody, patience, playground, serverOf, type Person } from './playground.ts';

const people: readonly (readonly [string, Person | undefined])[] = isRoot
  ? [
      ['root', undefined],
      ['an ordinary user', nobody],
    ]
  : [['an ordinary user', undefined]];

people.forEach(([name, person]) => {
  const as = person === undefined ? {} : { person };

  describe(`The embedded database of ${name}`, function () {
    this.timeout(patience);
    const { folder, hold, rest, clear } = playground();
    let dataDir = '';
    before(() => (dataDir = folder(person)));
    afterEach(rest);
    after(clear);

    it('opens in an empty folder, keeps text as UTF-8, and leaves no process behind when it is stopped', async () => {
      const shop = hold(dataDir, { ...as, fsync: 'on' });
      const rows = await ask(
        await shop.says('open'),
        `select current_database() db, current_user who, (select rolsuper from pg_roles where rolname = current_user) super,
          lower('É🔑') text, current_setting('server_encoding') encoding, current_setting('data_checksums') checksums,
          current_setting('fsync') fsync, current_setting('timezone') zone, current_setting('listen_addresses') listens`,
      );
      await shop.stop();
      expect(rows).to.deep.equal([
        {
          ...{ db: 'shop', who: 'shop', super: false, text: 'é🔑', encoding: 'UTF8', checksums: 'on' },
          ...{ fsync: 'on', zone: 'UTC', listens: '127.0.0.1' },
        },
      ]);
      expect(serverOf(dataDir)).to.deep.equal([]);
    });

    it('finds its data again after a stop', async () => {
      const first = hold(dataDir, as);
      await ask(await first.says('open'), 'create table kept as select 42 as answer');
      await first.stop();
      const second = hold(dataDir, as);
      expect(await ask(await second.says('open'), 'select * from kept')).to.deep.equal([{ answer: 42 }]);
      await second.stop();
    });

    it('keeps data and password from other users', async () => {
      const shop = hold(dataDir, as);
      await shop.says('open');
      const modes = [
        clusterOf(dataDir),
        `${dataDir}/postgres/password`,
        `${dataDir}/postgres/server.log`,
      ].map((path) => statSync(path).mode & 0o777);
      expect(modes).to.deep.equal([0o700, 0o600, 0o600]);
    });

    it('lets nobody in without the password, not even the superuser', async () => {
      const address = new URL(await hold(dataDir, as).says('open'));
      const refusal = async (change: (url: URL) => void): Promise<string> => {
        const url = new URL(address);
        change(url);
        return ask(url.href, 'select 1').then(
          () => 'let in',
          (error: unknown) => (error instanceof Error ? error.message : 'no error'),
        );
      };
      expect(await refusal((url) => (url.password = 'guess'))).to.equal(
        'password authentication failed for user "shop"',
      );
      expect(await refusal((url) => (url.username = 'postgres'))).to.match(/^no pg_hba.conf entry/);
    });

    it('writes no value of a row into its log', async () => {
      const shop = hold(dataDir, as);
      const url = await shop.says('open');
      const insert = "insert into goods values ('the-secret')";
      await ask(url, `create table goods (unit text primary key check (length(unit) > 3)); ${insert}`);
      await ask(url, insert).catch(() => undefined);
      await ask(url, "insert into goods values ('abc')").catch(() => undefined);
      await shop.stop();
      const log = readFileSync(`${dataDir}/postgres/server.log`, 'utf8');
      expect(log.match(/ERROR: .*/g)).to.deep.equal([
        'ERROR:  duplicate key value violates unique constraint "goods_pkey"',
        'ERROR:  new row for relation "goods" violates check constraint "goods_unit_check"',
      ]);
      expect(/the-secret|abc/.test(log)).to.equal(false);
    });
  });
});
